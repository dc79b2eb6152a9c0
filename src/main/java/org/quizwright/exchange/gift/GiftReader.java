package org.quizwright.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.exchange.format.Imported;
import org.quizwright.exchange.html.HtmlText;
import org.quizwright.exchange.shape.Read;
import org.quizwright.exchange.shape.Shape;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.QuestionType;

/** Reads GIFT as Moodle does. */
final class GiftReader {

  private static final String COMPARISON = "type:" + QuestionType.SOURCE_COMPARISON.label();
  private static final Pattern TITLE = Pattern.compile("(?s)::(.*?)(?<!\\\\)::(.*)");
  private static final Pattern FORMAT = Pattern.compile("(?s)\\[(html|plain|moodle|markdown)](.*)");

  private final String file;
  private final List<Incoming> questions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  GiftReader(String file) {
    this.file = file;
  }

  Imported read(String text) {
    for (GiftBlock block : GiftBlock.of(text)) {
      if (!block.text().isEmpty()) {
        read(block);
      }
    }
    return new Imported(questions, findings);
  }

  private void read(GiftBlock block) {
    Place place = Place.line(file, block.line());
    Matcher title = TITLE.matcher(block.text());
    String text = title.matches() ? title.group(2).strip() : block.text();
    Matcher format = FORMAT.matcher(text);
    boolean html = format.matches() && format.group(1).equals("html");
    String words = format.matches() ? format.group(2) : text;
    if (html && HtmlText.hasMedia(GiftText.plain(words))) {
      findings.add(Finding.warning(place, "Images and the like are left out.", "Check the words."));
    }
    int open = GiftText.find(words, "{", 0);
    int close = open < 0 ? -1 : GiftText.find(words, "}", open);
    if (close < 0) {
      leftOut(place, open < 0 ? "has no answers in { }" : "has a { without its }");
      return;
    }
    String body = words.substring(open + 1, close).strip();
    boolean compares = block.tags().contains(COMPARISON);
    String after = words.substring(close + 1);
    GiftParts parts = new GiftParts(words.substring(0, open), body, after, html, compares);
    add(block, place, id(block, title), parts);
  }

  private void add(GiftBlock block, Place place, String id, GiftParts parts) {
    Shape shape = parts.shape();
    if (shape == null) {
      leftOut(place, parts.isNumerical() ? "asks for a number" : "isn't of a kind that banks hold");
      return;
    }
    for (String lost : parts.losses()) {
      findings.add(Finding.warning(place, lost, "Check it in the bank."));
    }
    List<String> tags = block.commented() ? block.tags() : null;
    questions.add(new Read(id, place, shape, null, tags).incoming());
  }

  /** A title that could be an id is one: that is how our own files say it twice. */
  private static String id(GiftBlock block, Matcher title) {
    if (!block.id().isEmpty() || !title.matches()) {
      return block.id();
    }
    String name = GiftText.plain(title.group(1));
    return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? name : "";
  }

  private void leftOut(Place place, String why) {
    findings.add(
        Finding.warning(
            place,
            "This question " + why + ": it is left out.",
            "Write it in another way, or into the bank by hand."));
  }
}
