"""Files that people send along."""

import pytest

from routing.vocabulary import Attachment
from tests.adapters.chat.slack.conftest import Stage
from tests.adapters.files.samples import docx, packed, paragraph, pdf, png, xlsx
from tests.peers.slack.workspace import File


async def sent(stage: Stage, file: File) -> Attachment:
    await stage.slack.send_file("U0ANNA", "D0ANNA", "læs den her", file)
    message = await stage.reception.message()
    assert [attachment.text for attachment in message.attachments] == [""]
    (attachment,) = (await stage.chat.with_files(message)).attachments
    return attachment


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("løn.csv", "navn;løn\r\nÅse;40000".encode(), "navn;løn\nÅse;40000"),
        ("ferie.docx", docx(paragraph("Nye ferieregler")), "Nye ferieregler"),
        ("tal.xlsx", xlsx({"A": "<row><c><v>7</v></c><c><v>8</v></c></row>"}), "7;8"),
        ("what-is-it", docx(paragraph("et dokument")), "et dokument"),
    ],
)
async def test_a_file_is_read_for_what_it_is(stage: Stage, name: str, content: bytes, text: str) -> None:
    attachment = await sent(stage, File("F1", name, content))
    assert (attachment.name, attachment.text, attachment.unread) == (name, text, None)


async def test_a_pdf_is_read(stage: Stage) -> None:
    pytest.importorskip("pypdf")
    assert (await sent(stage, File("F1", "a.pdf", pdf(["Side et"])))).text == "Side et"


async def test_a_picture_comes_as_a_picture(stage: Stage) -> None:
    attachment = await sent(stage, File("F1", "photo.png", png()))
    assert attachment.picture is not None
    assert attachment.picture.data == png()


@pytest.mark.parametrize(
    ("name", "content", "because"),
    [
        ("bomb.zip", packed({"a.txt": "hi"}), "kind"),
        ("program.txt", b"MZ\x90\0\0", "kind"),
        ("macros.docm", docx("", **{"word/vbaProject.bin": b""}), "macros"),
        ("half.docx", docx(paragraph("hi"))[:100], "broken"),
        ("empty.txt", b"", "blank"),
        ("page.txt", b"  <!DOCTYPE html><html>", "gone"),
    ],
)
async def test_what_cannot_be_read_is_not_and_has_its_reason(
    stage: Stage, name: str, content: bytes, because: str
) -> None:
    attachment = await sent(stage, File("F1", name, content))
    assert (attachment.text, attachment.unread) == ("", because)


async def test_who_goes_on_about_a_file_in_its_thread_is_understood(stage: Stage) -> None:
    file = File("F1", "ferie.docx", docx(paragraph("Fem uger om året")))
    root = await stage.slack.send_file("U0ANNA", "D0ANNA", "læs den her", file)
    await stage.slack.direct("U0ANNA", "og hvor mange uger er det?", root)
    (line,) = await stage.chat.history(await stage.reception.message(2))
    assert line.text == "læs den her\n\n--- ferie.docx ---\nFem uger om året\n--- end ---"


async def test_of_a_channel_that_is_summed_up_no_file_is_read(stage: Stage) -> None:
    await stage.slack.send_file("U0ANNA", "C0GENERAL", "se her", File("F1", "løn.txt", b"secret"))
    await stage.slack.mention("U0BERND", "C0GENERAL", "summarize 24h")
    (line,) = await stage.chat.history(await stage.reception.message())
    assert line.text == "se her"


async def test_the_page_to_sign_in_on_is_never_taken_for_the_file(stage: Stage) -> None:
    await stage.slack.send_file("U0ANNA", "D0ANNA", "læs", File("F1", "a.txt", b"secret"))
    message = await stage.reception.message()
    stage.slack.bot_token = "xoxb-another"
    (attachment,) = (await stage.chat.with_files(message)).attachments
    assert (attachment.text, attachment.unread) == ("", "gone")


async def test_a_long_file_is_read_in_part_and_a_huge_one_not_at_all(stage: Stage) -> None:
    assert (await sent(stage, File("F1", "long.txt", b"x" * 200_000))).text.endswith("x\n[…]")
    huge = File("F2", "huge.txt", b"x" * (20 * 1024 * 1024 + 1))
    await stage.slack.send_file("U0ANNA", "D0ANNA", "", huge)
    (attachment,) = (await stage.chat.with_files(await stage.reception.message(2))).attachments
    assert (attachment.text, attachment.unread) == ("", "size")


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest",
        "https://evil.example/files.slack.com",
        "https://files.slack.com.evil.example/a",
        "https://files.slack.com@evil.example/a",
        "http://files.slack.com/a",
        "file:///etc/passwd",
        "",
    ],
)
async def test_the_token_goes_to_slacks_files_and_nowhere_else(stage: Stage, url: str) -> None:
    from dataclasses import replace

    await stage.slack.send_file("U0ANNA", "D0ANNA", "læs", File("F1", "a.txt", b"x"))
    message = await stage.reception.message()
    others = tuple((name, value) for name, value in message.return_address if name != "file0")
    moved = replace(message, return_address=(*others, ("file0", url)))
    (attachment,) = (await stage.chat.with_files(moved)).attachments
    assert (attachment.text, attachment.unread) == ("", "place")
