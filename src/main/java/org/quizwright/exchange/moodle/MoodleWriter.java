package org.quizwright.exchange.moodle;

import java.util.List;
import java.util.Locale;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.CardTags;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.exchange.shape.Shapes;
import org.quizwright.exchange.xml.XmlText;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Status;

/** Writes one question. */
final class MoodleWriter implements Shape.Visitor<Boolean> {

  private static final String HTML = "html";
  private static final String FORMAT = "format";
  private static final String TEXT = "text";
  private static final int LONGEST_NAME = 250;

  /** Moodle knows no other parts of the whole; by how many share it, from one on. */
  private static final List<String> FRACTIONS =
      List.of(
          "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");

  private final XmlText xml;
  private final Question question;

  private MoodleWriter(XmlText xml, Question question) {
    this.xml = xml;
    this.question = question;
  }

  /** Writes it, unless it has more keys than Moodle can share marks between. */
  static boolean write(Question question, XmlText xml) {
    return Shapes.of(question.task()).accept(new MoodleWriter(xml, question));
  }

  private boolean begin(String type, String html) {
    xml.open("question", "type", type);
    xml.open("name").leaf(TEXT, title()).close();
    rich("questiontext", html);
    rich("generalfeedback", "");
    if (!type.equals("cloze")) {
      xml.leaf("defaultgrade", String.valueOf(question.card().points()));
    }
    xml.leaf("penalty", "0.3333333");
    xml.leaf("hidden", question.card().status() == Status.RETIRED ? "1" : "0");
    xml.leaf("idnumber", question.id());
    return true;
  }

  private String title() {
    String title = question.id() + " " + plain(question.task().stem());
    return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static String plain(String stem) {
    return stem.replaceAll("\\{\\{[^}]*}}", "____").replaceAll("\\s+", " ");
  }

  private boolean end() {
    xml.open("tags");
    CardTags.of(question).forEach(tag -> xml.open("tag").leaf(TEXT, tag).close());
    xml.close().close();
    return true;
  }

  private void rich(String element, String html) {
    xml.open(element, FORMAT, HTML).open(TEXT);
    if (!html.isEmpty()) {
      xml.cdata(html);
    }
    xml.close().close();
  }

  private void answer(String fraction, String text, String format, String feedback) {
    xml.open("answer", "fraction", fraction, FORMAT, format);
    xml.leaf(TEXT, text);
    rich("feedback", HtmlText.of(feedback));
    xml.close();
  }

  @Override
  public Boolean visit(Shape.Choice shape) {
    int keys = (int) shape.answers().stream().filter(Shape.Choice.Answer::correct).count();
    if (keys < 1 || keys > FRACTIONS.size()) {
      return false;
    }
    begin("multichoice", HtmlText.paragraph(shape.stem()));
    xml.leaf("single", String.valueOf(keys == 1));
    xml.leaf("shuffleanswers", "true");
    xml.leaf("answernumbering", "ABCD");
    for (Shape.Choice.Answer answer : shape.answers()) {
      String fraction = answer.correct() ? FRACTIONS.get(keys - 1) : "0";
      answer(fraction, HtmlText.of(answer.text()), HTML, answer.rationale());
    }
    return end();
  }

  @Override
  public Boolean visit(Shape.Truth shape) {
    begin("truefalse", HtmlText.paragraph(shape.stem()));
    for (boolean offered : List.of(true, false)) {
      boolean correct = offered == shape.answer();
      answer(
          correct ? "100" : "0",
          String.valueOf(offered),
          "moodle_auto_format",
          correct ? "" : shape.correction());
    }
    return end();
  }

  @Override
  public Boolean visit(Shape.Pairs shape) {
    begin("matching", HtmlText.paragraph(shape.stem()));
    xml.leaf("shuffleanswers", "true");
    shape.pairs().forEach(pair -> entry(pair.left(), pair.right()));
    shape.extras().forEach(extra -> entry("", extra.text()));
    return end();
  }

  private void entry(String left, String right) {
    xml.open("subquestion", FORMAT, HTML).open(TEXT);
    if (!left.isEmpty()) {
      xml.text(HtmlText.of(left));
    }
    xml.close().open("answer").leaf(TEXT, right).close().close();
  }

  @Override
  public Boolean visit(Shape.Sequence shape) {
    begin("ordering", HtmlText.paragraph(shape.stem()));
    xml.leaf("layouttype", "VERTICAL");
    xml.leaf("selecttype", "ALL");
    xml.leaf("selectcount", "0");
    xml.leaf("gradingtype", "RELATIVE_TO_CORRECT");
    xml.leaf("showgrading", "SHOW");
    xml.leaf("numberingstyle", "none");
    int place = 1;
    for (Shape.Sequence.Entry entry : shape.entries()) {
      answer(
          String.format(Locale.ROOT, "%d.0000000", place++), HtmlText.of(entry.text()), HTML, "");
    }
    return end();
  }

  @Override
  public Boolean visit(Shape.Gaps shape) {
    begin("cloze", MoodleCloze.html(shape));
    return end();
  }

  @Override
  public Boolean visit(Shape.Essay shape) {
    StringBuilder html = new StringBuilder(HtmlText.paragraph(shape.stem()));
    shape.reading().forEach(text -> html.append(HtmlText.paragraph(text)));
    begin("essay", html.toString());
    xml.leaf("responseformat", "editor");
    xml.leaf("responserequired", "1");
    xml.leaf("responsefieldlines", "10");
    xml.leaf("attachments", "0");
    xml.leaf("attachmentsrequired", "0");
    rich("graderinfo", HtmlText.paragraph(shape.marking()));
    rich("responsetemplate", "");
    return end();
  }
}
