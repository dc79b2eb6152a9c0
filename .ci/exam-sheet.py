#!/usr/bin/env python3
"""Writes the sheet of an answer map as a file for LaTeX's exam class, to time the two side by side.

By hand: .ci/exam-sheet.py out/THEME/answer-key.json > sheet.tex; time pdflatex sheet.tex (twice: pages and marks are
counted in the second run). The same words, marks, lines, boxes and tables; exam's own look.
"""
import json
import re
import sys

HEAD = r"""\documentclass[a4paper,addpoints]{exam}
\usepackage[T1]{fontenc}\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage{microtype}
\usepackage{lineno,tabularx,amssymb,geometry}
\geometry{left=58pt,right=52pt,top=60pt,bottom=50pt}
\pointname{ marks}\pagestyle{headandfoot}\footer{%(subject)s}{%(code)s}{Page \thepage\ of \numpages}
\begin{document}
{\LARGE\bfseries %(enquiry)s\par}\medskip
Name \hrulefill\ Class \rule{2cm}{.4pt} Date \rule{3cm}{.4pt}\par\medskip
\fbox{\parbox{.97\linewidth}{%(background)s}}\medskip
"""


def tex(text):
    text = re.sub(r"([#$%&_{}])", r"\\\1", text)
    for sign, command in (("…", r"\ldots{}"), ("~", r"\textasciitilde{}"), ("☐", r"$\square$")):
        text = text.replace(sign, command)
    return text


def source(printed):
    yield r"\subsection*{Source %s}\textit{%s}\par" % (printed["letter"], tex(printed["headnote"]))
    yield r"\begin{linenumbers}\modulolinenumbers[5]\resetlinenumber"
    for paragraph in printed["paragraphs"]:
        yield tex(" ".join(sentence["text"] for sentence in paragraph["sentences"])) + r"\par"
    yield r"\end{linenumbers}{\footnotesize"
    for gloss in printed.get("glosses", []):
        yield r"\textbf{%s} %s " % (tex(gloss["term"]), tex(gloss["meaning"]))
    yield r"\par %s}" % tex(printed["provenance"])


def answer(question):
    if question["type"] == "true-false":
        yield r"\par $\square$ True \quad $\square$ False\par\fillwithlines{8mm}"
    elif question["type"] == "source-comparison":
        yield from comparison(question)
    elif "events" in question:
        for event in question["events"]:
            yield r"\par $\square$ " + tex(event["label"])
    elif "options" in question:
        yield r"\begin{choices}"
        yield from (r"\choice " + tex(option["text"]) for option in question["options"])
        yield r"\end{choices}"
    else:
        yield r"\fillwithlines{%dmm}" % (8 * min(12, 2 * question["points"]))


def comparison(question):
    for prompt in question["prompts"]:
        yield r"\par\medskip %s \hfill %d marks\par" % (tex(prompt["text"]), prompt["points"])
        if prompt.get("chart"):
            yield r"\begin{tabularx}{\linewidth}{|p{4cm}|X|X|}\hline & First source & Second source\\\hline"
            yield from (r"%s\rule[-28mm]{0pt}{30mm}& & \\\hline" % tex(row) for row in question["chart"]["rows"])
            yield r"\end{tabularx}"
        else:
            yield r"\fillwithlines{%dmm}" % (8 * prompt.get("lines", 2 * prompt["points"]))


def sheet(answers):
    yield HEAD % {
        "subject": tex(answers["course"]["subject"]),
        "code": answers["variants"][0]["code"],
        "enquiry": tex(answers["theme"]["enquiry"]),
        "background": tex(answers["theme"]["background"]),
    }
    for part in answers["parts"]:
        yield r"\section*{Part %d\quad %s}" % (part["number"], tex(part["title"]))
        for printed in part.get("sources", []):
            yield from source(printed)
        if part.get("items"):
            yield r"\begin{questions}" + (r"\setcounter{question}{%d}" % (part["items"][0]["number"] - 1))
            for item in part["items"]:
                question = item["question"]
                yield r"\question[%d] %s" % (question["points"], tex(question["stem"]))
                yield from answer(question)
            yield r"\end{questions}"
    yield r"\bigskip %s\par\fillwithlines{16mm}\hfill Total \fbox{\phantom{000}} / \numpoints" % tex(
        answers["exitPrompt"])
    yield r"\end{document}"


with open(sys.argv[1], encoding="utf-8") as answers_file:
    print("\n".join(sheet(json.load(answers_file))))
