"""Ridge regression for many targets at once, in whichever of its two forms is smaller."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def fit(rows: Floats, targets: Floats, penalty: float) -> Floats:
    """Weights, one row for each feature and one column for each target, for targets with mean 0.

    With fewer examples than features the dual is solved, else the primal: time grows linearly with the
    examples once there are more of them than features. The penalty is the ratio of noise to signal; it
    does not depend on the number of examples.
    """
    examples, features = rows.shape
    if examples <= features:
        weights = rows.T @ _solve(rows @ rows.T, targets, penalty)
    else:
        weights = _solve(rows.T @ rows, rows.T @ targets, penalty)
    return np.asarray(weights, dtype=np.float32)


def _solve(gram: Floats, targets: Floats, penalty: float) -> Floats:
    matrix = gram.astype(np.float64)
    matrix[np.diag_indices(len(matrix))] += penalty
    solved: NDArray[Any] = np.linalg.solve(matrix, targets.astype(np.float64))  # Any: numpy's own result type
    return solved.astype(np.float32)
