"""What a run found, as a picture: a panel of bars for each question, drawn as SVG."""

import re
from html import escape

from bench.outcome import BARE, HELLO, KEPT, OURS, Outcome
from bench.questions import QUESTIONS

COLUMNS, WIDTH, LABEL, NUMBER = 2, 450, 140, 50
"""Panels beside each other; how wide in pixels each is, and in it the names and the numbers."""

HEAD, BAR, STEP, FOOT = 24, 12, 17, 18
"""How high in pixels the words above the bars are, a bar, a bar with its gap, and the gap below the last."""

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.number, .name { font-size: 11px }
.name { text-anchor: end }
.ours { fill: #0969da }
.bound { fill: none; stroke: #8c959f }
.peer { fill: #afb8c1 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .ours { fill: #4493f8 } .peer { fill: #6e7681 } }
"""


def chart(outcome: Outcome) -> str:
    """The picture: answers a second of all systems that can answer, on a scale of each question's own from zero."""
    height = HEAD + STEP * len(outcome.systems) + FOOT
    corners = [(place % COLUMNS * WIDTH, place // COLUMNS * height) for place in range(len(QUESTIONS))]
    panels = [
        f'<g transform="translate({left} {top})">{panel(outcome, question)}</g>'
        for question, (left, top) in zip(QUESTIONS, corners, strict=True)
    ]
    size = f'width="{COLUMNS * WIDTH}" height="{-(-len(QUESTIONS) // COLUMNS) * height}"'
    words = f"Answers a second of {', '.join(outcome.systems)}, for each of {len(QUESTIONS)} questions"
    drawn = "\n".join(panels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size}>\n<title>{escape(words)}</title>\n'
        f"<style>{STYLE}</style>\n{drawn}\n</svg>\n"
    )


def panel(outcome: Outcome, question: str) -> str:
    """The bars of one question, the longest first."""
    rates = {name: rate for name in outcome.systems if (rate := outcome.rate(question, name))}
    most = max(rates.values(), default=1.0)
    title = escape(re.sub("`", "", QUESTIONS[question]))
    drawn = [f'<text class="title" x="{LABEL}" y="15">{title}, answers a second</text>']
    for place, (name, rate) in enumerate(sorted(rates.items(), key=lambda one: -one[1])):
        top = HEAD + STEP * place
        long = rate / most * (WIDTH - LABEL - NUMBER - 10)
        kind = "ours" if name == OURS else "bound" if name in (KEPT, BARE, HELLO) else "peer"
        drawn += [
            f'<text class="name" x="{LABEL - 6}" y="{top + 10}">{escape(name)}</text>',
            f'<rect class="{kind}" x="{LABEL}" y="{top}" width="{long:.1f}" height="{BAR}"/>',
            f'<text class="number" x="{LABEL + long + 5:.1f}" y="{top + 10}">{rate:,.0f}</text>',
        ]
    return "".join(drawn)
