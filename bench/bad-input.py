"""bad-input.py FOLDER: writes pages that no one should have to read, each named for what is wrong with it. Standard library only."""

import gzip
import json
import os
import sys

MEGA = 1 << 20
SENTENCE = "The government of Norway condemned the raid on the harbour on Monday and summoned the ambassador of Iceland. "
STORY = [
    "Norway has expelled two Icelandic diplomats over the raid on the harbour of Bergen, the foreign ministry said on Tuesday.",
    "The two are accused of having passed maps of the port to the men who attacked it, a spokeswoman told reporters in Oslo.",
    "Iceland denied the charge and threatened to recall its ambassador if the decision was not withdrawn within a week.",
    "Denmark and Sweden called on both governments to return to the talks that were broken off in the autumn.",
    "The prime minister of Norway will meet the leaders of the opposition on Thursday to speak about the crisis.",
]
TITLE = "Norway expels two diplomats over harbour raid"


def page(body="", head="", story=STORY):
    words = "".join(f"<p>{paragraph}</p>\n" for paragraph in story)
    return (
        f"<!DOCTYPE html>\n<html lang=\"en\"><head><title>{TITLE}</title>{head}</head>\n"
        f"<body><article><h1>{TITLE}</h1>\n{words}{body}</article></body></html>\n"
    )


def dated(value):
    return page(head=f'<meta property="article:published_time" content="{value}">')


def shown(words):
    return page().replace("</h1>", f'</h1>\n<p class="date">{words}</p>', 1)


def nested(tag, depth, closed=True):
    inner = SENTENCE * 20
    return page(f"<{tag}>" * depth + inner + (f"</{tag}>" * depth if closed else ""))


def deep_json(depth):
    return '{"@type": "NewsArticle", "x": ' + "[" * depth + "]" * depth + "}"


def laughs():
    levels = "".join(
        f'<!ENTITY lol{i} "{f"&lol{i - 1};" * 10}">' for i in range(1, 10)
    )
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">{levels}]>\n'
        f"<rss><channel><title>News</title><item><title>{TITLE}</title><description>&lol9;</description></item></channel></rss>"
    )


def feed(description):
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>'
        f"<item><title>{TITLE}</title><description>{description}</description></item></channel></rss>"
    )


def warc():
    body = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page()).encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f1c0a52-0000-4000-8000-000000000001>\r\n"
        "WARC-Date: 2024-05-02T10:00:00Z\r\nWARC-Target-URI: https://example.org/raid\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    return head + body + b"\r\n\r\n"


def bomb(folder):
    with gzip.open(os.path.join(folder, "gzip-bomb.txt.gz"), "wb", 9) as out:
        chunk = b"a " * (MEGA // 2)
        for _ in range(1024):
            out.write(chunk)


def row(**fields):
    return json.dumps(fields) + "\n"


INPUTS = {
    # nothing, or too much
    "empty.txt": "",
    "empty.html": "",
    "blanks-10mb.txt": " " * (10 * MEGA),
    "line-50mb.txt": SENTENCE * (50 * MEGA // len(SENTENCE)),
    "line-10mb.txt": SENTENCE * (10 * MEGA // len(SENTENCE)),
    "line-100kb.txt": SENTENCE * (MEGA // 10 // len(SENTENCE)),
    "paragraphs-10mb.txt": (SENTENCE * 3 + "\n\n") * (10 * MEGA // (3 * len(SENTENCE))),
    "paragraph-10mb.html": page(f"<p>{SENTENCE * (10 * MEGA // len(SENTENCE))}</p>"),
    "word-20mb.txt": "a" * (20 * MEGA),
    "word-10mb.txt": "a" * (10 * MEGA),
    "word-1mb.html": page(f"<p>{'a' * MEGA}</p>"),
    "sentence-1mb.txt": "the minister said that " * (MEGA // 23),
    "short-lines-1m.txt": "Norway\n" * MEGA,
    "rule-lines-10k.txt": ("the minister of the north and of the south said " * 8 + "\n") * 10_000,
    "stops-5mb.txt": TITLE + "\n\n" + "." * (5 * MEGA),
    "brackets-5mb.txt": TITLE + "\n\n" + "(" * (5 * MEGA),
    "quotes-5mb.txt": TITLE + "\n\n" + '"' * (5 * MEGA),
    "figures-5mb.txt": TITLE + "\n\n" + "1." * (5 * MEGA // 2),
    "initials-1mb.txt": TITLE + "\n\n" + "A. " * (MEGA // 3),
    "commas-1mb.txt": TITLE + "\n\n" + "Norway, " * (MEGA // 8),
    "accents-5mb.txt": TITLE + "\n\na" + "\u0301" * (5 * MEGA // 2),
    "faces-4mb.txt": TITLE + "\n\n" + "\U0001f600" * MEGA,
    # markup
    "nested-div-100k.html": nested("div", 100_000),
    "nested-div-unclosed-100k.html": nested("div", 100_000, closed=False),
    "nested-b-100k.html": nested("b", 100_000),
    "nested-font-unclosed-20k.html": nested("font color=red", 20_000, closed=False),
    "nested-a-100k.html": nested("a href=x", 100_000, closed=False),
    "nested-span-100k.html": nested("span", 100_000),
    "nested-table-20k.html": page("<table><tr><td>" * 20_000 + SENTENCE * 20),
    "nested-list-50k.html": page("<ul><li>" * 50_000 + SENTENCE * 20),
    "nested-quote-50k.html": nested("blockquote", 50_000),
    "nested-button-50k.html": nested("button", 50_000, closed=False),
    "nested-svg-50k.html": page("<svg>" + "<g>" * 50_000 + SENTENCE),
    "br-3m.html": page("<br>" * 3_000_000),
    "tags-only-1m.html": "<html><body>" + "<p></p>" * 1_000_000,
    "attribute-10mb.html": page(f'<p title="{"x" * (10 * MEGA)}">{SENTENCE}</p>'),
    "class-1mb.html": page(f'<p class="{"date published " * (MEGA // 15)}">{SENTENCE} 3 May 2024</p>'),
    "attributes-300k.html": page("<p " + " ".join(f"a{i}=1" for i in range(300_000)) + f">{SENTENCE}</p>"),
    "links-100k.html": page("<p><a href=x>Norway condemns the raid</a></p>" * 100_000),
    "cells-200k.html": page("<table>" + "<tr>" + "<td>12</td>" * 200_000),
    "headings-100k.html": page("<h1>Norway condemns the raid</h1>" * 100_000),
    "dates-50k.html": page("<p>2 May 2024</p>" * 50_000),
    "spans-dated-50k.html": page("<span>2 May 2024</span>, " * 50_000),
    "lines-19k.txt": "Norway met Iceland\n" * 19_000,
    "paragraphs-900kb.txt": (SENTENCE * 3 + "\n\n") * (900_000 // (3 * len(SENTENCE))),
    "word-900kb.txt": "a" * 900_000,
    "stops-900kb.txt": TITLE + "\n\n" + "." * 900_000,
    "commas-900kb.txt": TITLE + "\n\n" + "Norway, " * 112_000,
    "initials-900kb.txt": TITLE + "\n\n" + "A. " * 300_000,
    "figures-900kb.txt": TITLE + "\n\n" + "1." * 450_000,
    "times-100k.html": page('<time datetime="2024-05-02">2 May 2024</time>' * 100_000),
    "metas-100k.html": page(head='<meta name="date" content="2024-05-02">' * 100_000),
    "dates-200k.html": page("<p>2 May 2024</p>" * 200_000),
    "script-10mb.html": page(head="<script>var a = '" + "x" * (10 * MEGA) + "'</script>"),
    "jsonld-deep.html": page(head=f'<script type="application/ld+json">{deep_json(100_000)}</script>'),
    "jsonld-body-5mb.html": page(
        head='<script type="application/ld+json">'
        + json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": SENTENCE * (5 * MEGA // len(SENTENCE))})
        + "</script>"
    ),
    "entities-1m.html": page("<p>" + "&lt;&amp;&#8364;&nosuch;&#x110000;" * 200_000 + "</p>"),
    "laughs.html": page(laughs()),
    "comment-unclosed.html": page("<!-- " + SENTENCE * 1000),
    "cut-in-tag.html": page()[:-80] + "<p clas",
    "cut-in-attribute.html": page()[:-40] + '<p class="' + SENTENCE,
    "cut-in-script.html": page()[:-40] + "<script>var a = '" + SENTENCE,
    "cut-in-entity.html": page(story=STORY[:4])[:-30] + "<p>" + SENTENCE + "&am",
    "plaintext.html": page("<plaintext>" + SENTENCE * 1000),
    # characters
    "nul-in-tags.html": page().replace("<p>", "<p\0>").replace("article", "art\0icle").encode(),
    "nul-in-text.txt": "\0".join([TITLE, *STORY]),
    "nul-10mb.txt": "\0" * (10 * MEGA),
    "utf16-le-bom.html": b"\xff\xfe" + page().encode("utf-16-le"),
    "utf16-be-bom.txt": b"\xfe\xff" + "\n\n".join([TITLE, *STORY]).encode("utf-16-be"),
    "utf16-le.html": page().encode("utf-16-le"),
    "utf16-be.txt": "\n\n".join([TITLE, *STORY]).encode("utf-16-be"),
    "utf16-odd.txt": b"\xff\xfe" + "\n\n".join(STORY).encode("utf-16-le") + b"\x41",
    "utf32-le-bom.txt": b"\xff\xfe\0\0" + "\n\n".join(STORY).encode("utf-32-le"),
    "latin1-as-utf8.html": page(f"<p>Die Präsidentin wies die Vorwürfe zurück. {SENTENCE}</p>", '<meta charset="utf-8">').encode("latin-1"),
    "latin1-undeclared.txt": "\n\n".join([TITLE, *STORY, "The café in Malmö was closed, said Señor Núñez."]).encode("latin-1"),
    "utf8-as-latin1.html": page("<p>The café in Malmö was closed.</p>", '<meta charset="iso-8859-1">').encode(),
    "charset-unknown.html": page("<p>The café in Malmö.</p>", '<meta charset="klingon">').encode("latin-1"),
    "utf8-cut-in-letter.txt": "\n\n".join([TITLE, *STORY, "The café in Malmö"]).encode() [:-3] + b"\xc3",
    "random-bytes.txt": bytes((i * i * 31 + i // 7) % 256 for i in range(200_000)),
    # packed
    "gzip-broken.txt.gz": gzip.compress((SENTENCE * 2000).encode())[:60] + b"\0" * 400,
    "gzip-cut.html.gz": gzip.compress(page().encode())[:-200],
    "gzip-not.html.gz": page(),
    "gzip-twice.txt.gz": gzip.compress(gzip.compress("\n\n".join(STORY).encode())),
    # rows, archives, feeds
    "row-cut.jsonl": row(text="\n\n".join(STORY), title=TITLE) + row(text="\n\n".join(STORY[1:]))[:200],
    "row-deep.jsonl": '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}\n" + row(text="\n\n".join(STORY)),
    "row-12mb.jsonl": row(text=SENTENCE * (12 * MEGA // len(SENTENCE))) + row(text="\n\n".join(STORY)),
    "row-50mb.jsonl": row(text=SENTENCE * (50 * MEGA // len(SENTENCE))) + row(text="\n\n".join(STORY)),
    "row-odd-values.jsonl": row(text=17) + row(text=None) + row(text={"name": []}) + '{"text": "\\ud800 alone"}\n[1]\n17\n',
    "warc-cut.warc": warc() + warc()[:-900],
    "warc-cut.warc.gz": gzip.compress(warc()) + gzip.compress(warc())[:-300],
    "feed-entity.xml": feed(f"{SENTENCE}&nosuch; {SENTENCE}"),
    "feed-laughs.xml": laughs(),
    "feed-cut.xml": feed(SENTENCE * 3)[:-60],
    # dates
    "date-31-february.html": dated("2024-02-31T09:00:00Z"),
    "date-31-february-shown.html": shown("31 February 2024"),
    "date-wrong-weekday.html": shown("Monday, 14 March 2017"),
    "date-future.html": dated("2999-05-02"),
    "date-future-shown.html": shown("2 May 2999"),
    "date-figures.html": shown("99/99/9999 00000000000000000 2024-13-45 " + "1" * 1000),
}


def main(folder):
    for name, content in INPUTS.items():
        with open(os.path.join(folder, name), "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
    bomb(folder)


if __name__ == "__main__":
    main(sys.argv[1])
