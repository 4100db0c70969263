"""`python -m tests.bench [name ...]`: run the benchmarks and print their figures."""

import importlib
import pkgutil
import platform
import sys

from tests import bench


def main(names: list[str]) -> int:
    """All of them, or those that are named."""
    known = sorted(
        module.name for module in pkgutil.iter_modules(bench.__path__) if module.name != "__main__"
    )
    unknown = set(names) - set(known)
    if unknown:
        print(
            f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(known)}", file=sys.stderr
        )
        return 2
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}")
    for name in names or known:
        print(f"\n{name}")
        for label, value, unit in importlib.import_module(f"tests.bench.{name}").run():
            print(f"  {label:<68} {value:>12,.3f} {unit}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
