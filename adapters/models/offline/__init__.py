"""The offline model: extracts, templates and calculations for a product without keys and without network."""

from adapters.models.offline.model import OfflineModel

__all__ = ["OfflineModel"]
