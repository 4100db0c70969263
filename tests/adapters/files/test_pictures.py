"""Pictures: recognised, and freed of what nobody meant to send."""

import pytest

from adapters.files import Reader
from adapters.files.pictures import plain
from tests.adapters.files.samples import exif, jpeg, png


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (png(), "image/png"),
        (jpeg(), "image/jpeg"),
        (b"GIF89a;", "image/gif"),
        (b"RIFF\4\0\0\0WEBP", "image/webp"),
    ],
)
async def test_a_picture_is_kept_as_one_and_has_no_text(body: bytes, media_type: str) -> None:
    attachment = await Reader()("wrong-name.txt", body)
    assert attachment.picture is not None
    assert (attachment.picture.media_type, attachment.text, attachment.unread) == (media_type, "", None)


def test_place_camera_and_comments_are_cut_off_and_the_picture_stays() -> None:
    cleaned = plain(jpeg(exif=exif(6)))
    assert b"Acme" not in cleaned
    assert b"Anna" not in cleaned
    assert cleaned.endswith(b"\x12\x34\xff\xd9")
    assert plain(png(note=b"Anna at home")) == png()


def test_which_way_is_up_stays() -> None:
    once = plain(jpeg(exif=exif(6)))
    assert once != plain(jpeg(exif=exif(3)))
    assert plain(once) == once
    assert plain(jpeg(exif=b"II*\0\xff\xff\xff\xff")) == plain(jpeg())


@pytest.mark.parametrize("cut", range(0, 180, 7))
def test_half_a_picture_breaks_nothing(cut: int) -> None:
    for whole in (png(note=b"x"), jpeg(exif=exif(1))):
        assert len(plain(whole[:cut])) <= cut + 40
