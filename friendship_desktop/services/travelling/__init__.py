"""The register that travels: sent to a teacher as .xlsx, compared on return, taken as one step."""

from friendship_desktop.services.travelling.service import Travelling

__all__ = ["Travelling"]
