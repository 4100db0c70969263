"""Files that are not read: damaged, locked, or made to do harm. Each has its reason."""

import zipfile
import zlib
from io import BytesIO

import pytest

from adapters.files import Reader
from adapters.files.limits import LARGEST, LARGEST_PICTURE
from tests.adapters.files.samples import docx, packed, paragraph, pdf, png, xlsx

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>'
    "<document><p><t>&lol2;</t></p></document>"
)
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><document><p><t>&x;</t></p></document>'
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


async def refused(name: str, body: bytes, seconds: float = 10) -> str | None:
    attachment = await Reader(seconds=seconds)(name, body)
    assert (attachment.text, attachment.picture) == ("", None)
    return attachment.unread


@pytest.mark.parametrize(
    ("body", "because"),
    [
        pytest.param(b"MZ\x90\0\x03\0\0\0", "kind", id="a program"),
        pytest.param(b"<!DOCTYPE html><html>hi</html>", "kind", id="a web page"),
        pytest.param(packed({"a.txt": "hi"}), "kind", id="an ordinary zip"),
        pytest.param(OLD_OFFICE, "kind", id="Word of 2003"),
        pytest.param(OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), "locked", id="a password"),
        pytest.param(
            docx(paragraph("hi"), **{"word/vbaProject.bin": b"Sub AutoOpen"}), "macros", id="macros"
        ),
        pytest.param(docx(paragraph("hi"))[:200], "broken", id="half a document"),
        pytest.param(packed({"word/document.xml": "<document><p>"}), "empty", id="half of the markup"),
        pytest.param(packed({"word/document.xml": "<document></p>"}), "broken", id="crossed markup"),
        pytest.param(packed({"word/document.xml": LAUGHS}), "broken", id="billion laughs"),
        pytest.param(packed({"word/document.xml": OUTSIDE}), "broken", id="an entity from outside"),
        pytest.param(docx(""), "empty", id="an empty document"),
        pytest.param(b"", "blank", id="an empty file"),
        pytest.param(xlsx({}), "empty", id="no sheet"),
    ],
)
async def test_what_cannot_be_read_has_a_reason(body: bytes, because: str) -> None:
    assert await refused("file", body) == because


@pytest.mark.parametrize(
    ("honest", "part"),
    [(packed({}), "word/document.xml"), (xlsx({"A": ""}), "xl/styles.xml")],
    ids=["word", "excel"],
)
async def test_a_small_file_that_unpacks_into_a_great_deal_is_not_unpacked(honest: bytes, part: str) -> None:
    file = BytesIO(honest)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(part, "w") as entry:
        entry.write(b"<document>")
        for _ in range(128):
            entry.write(b" " * 1024 * 1024)
    assert len(file.getvalue()) < 200_000
    assert await refused("bomb", file.getvalue()) == "bomb"


async def test_a_file_of_too_many_files_is_not_opened() -> None:
    assert await refused("many.docx", packed({f"{n}.xml": "" for n in range(5_000)})) == "bomb"


async def test_a_file_that_takes_too_long_is_left() -> None:
    assert await refused("slow.docx", docx(paragraph("hi")), seconds=0.001) == "slow"


async def test_a_pdf_with_a_password_one_that_unpacks_and_one_that_is_broken_are_not_read() -> None:
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(["hemmeligt"])))
    writer.encrypt("kode", algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    assert await refused("a.pdf", locked.getvalue()) == "locked"
    assert await refused("b.pdf", pdf(["hi"]).replace(b"/Root 1 0 R", b"/Root 9 0 R")[:300]) == "broken"
    assert await refused("c.pdf", pdf([""])) == "empty"
    stream = zlib.compress(bytes(200 * 1024 * 1024))
    head = f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode()
    old = pdf(["hi"])
    bomb = old[: old.index(b"<< /Length")] + head + stream + old[old.index(b"\nendstream") :]
    assert await refused("d.pdf", bomb) in {"bomb", "broken"}


async def test_too_large_is_not_read_and_pictures_have_a_limit_of_their_own() -> None:
    assert await refused("huge.txt", b"x" * (LARGEST + 1)) == "size"
    assert await refused("huge.png", png() + bytes(LARGEST_PICTURE)) == "picture_size"


async def test_an_empty_text_is_said_to_be_empty() -> None:
    assert await refused("empty.txt", b" \n") == "empty"
