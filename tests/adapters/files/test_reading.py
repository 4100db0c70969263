"""What files say."""

import pytest

from adapters.files import Reader
from adapters.files.limits import CUT, LONGEST
from tests.adapters.files.samples import docx, paragraph, pdf, xlsx


async def said(name: str, body: bytes) -> str:
    attachment = await Reader()(name, body)
    assert attachment.unread is None, attachment.unread
    assert attachment.media_type == "text/plain"
    return attachment.text


@pytest.mark.parametrize(
    ("name", "body", "text"),
    [
        ("løn.csv", "navn;løn\r\nÅse;40000".encode(), "navn;løn\nÅse;40000"),
        ("notat.md", "\ufeff# Møde".encode(), "# Møde"),
        ("Größe.txt", "Größe".encode("cp1252"), "Größe"),
        ("wide.TXT", "wide".encode("utf-16"), "wide"),
        ("no-ending", b"text", "text"),
    ],
)
async def test_plain_text_is_read_whatever_wrote_it(name: str, body: bytes, text: str) -> None:
    assert await said(name, body) == text


async def test_a_word_document_is_read_with_headings_lists_and_tables() -> None:
    row = "<w:tr><w:tc><w:p><w:r><w:t>Lejer</w:t></w:r></w:p></w:tc><w:tc>{}</w:tc></w:tr>"
    item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>ét punkt</w:t></w:r></w:p>"
    body = paragraph("Ferie", "Heading1") + item + "<w:tbl>" + row.format(paragraph("200")) + "</w:tbl>"
    assert await said("ferie.docx", docx(body)) == "# Ferie\n- ét punkt\n| Lejer | 200 |"


async def test_what_was_deleted_from_a_document_stays_unread() -> None:
    deleted = '<w:del><w:r><w:delText xml:space="preserve">hemmeligt</w:delText></w:r></w:del>'
    assert await said("a.docx", docx(paragraph("kept") + f"<w:p>{deleted}</w:p>")) == "kept"


async def test_a_workbook_is_read_as_lines_of_values_with_dates_as_dates() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    )
    rows = (
        '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Preis;€</t></is></c></row>'
        '<row><c r="A2" s="1"><v>46350</v></c><c r="B2" s="2"><v>46350.5</v></c>'
        '<c r="C2"><v>2.2999999999999998</v></c>'
        '<c r="D2" t="b"><v>1</v></c><c r="E2" t="str"><f>A1</f><v>Dato</v></c></row>'
    )
    text = await said("tal.xlsx", xlsx({"Tal": rows}, shared=["Dato"], styles=styles))
    assert text == 'Dato;;"Preis;€"\n2026-11-24;2026-11-24 12:00;2.3;TRUE;Dato'


async def test_each_visible_sheet_is_named_and_hidden_ones_stay_unread() -> None:
    rows = '<row><c t="inlineStr"><is><t>{}</t></is></c></row>'
    sheets = {name: rows.format(name.lower()) for name in ("Jan", "Løn", "Feb")}
    text = await said("b.xlsx", xlsx(sheets, hidden="Løn"))
    assert text == "# Jan\njan\n# Feb\nfeb"


async def test_a_pdf_is_read_page_by_page() -> None:
    pytest.importorskip("pypdf")
    assert await said("a.pdf", pdf(["Side et", "Side to"])) == "Side et\n\nSide to"


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a"])
async def test_the_content_says_what_a_file_is_and_not_its_name(name: str) -> None:
    assert await said(name, docx(paragraph("et dokument"))) == "et dokument"


@pytest.mark.parametrize(
    "body",
    [
        b"x" * 200_000,
        docx("".join(paragraph("x" * 1_000) for _ in range(200))),
        xlsx({"A": "<row><c><v>12345</v></c></row>" * 40_000}),
    ],
    ids=["text", "word", "excel"],
)
async def test_of_a_long_file_the_beginning_is_read_and_the_cut_is_shown(body: bytes) -> None:
    text = await said("long", body)
    assert text.endswith(CUT)
    assert len(text) <= LONGEST + len(CUT) + 1
