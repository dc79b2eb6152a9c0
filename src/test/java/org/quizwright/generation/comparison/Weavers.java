package org.quizwright.generation.comparison;

import java.util.List;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.key.Difference;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.key.Reason;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Matters;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.Point;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.model.question.Relation;

/** Two texts that bear a comparison: an onlooker's book and a weaver's letter, both on demands. */
public final class Weavers {

  public static final String BOOK =
      "The weavers presented a petition with nine demands to the mayor of the town. The chief demand"
          + " was an increase of pay, and the pension of the old weavers came second on the list."
          + " The league of the masters told the weavers that the control of the looms was no"
          + " grievance at all. The mayor refused every demand before the end of the week.";

  public static final String LETTER =
      "We weavers demanded bread first, and the increase of pay was the demand of the older men."
          + " The committee of the street wanted control of the looms, and the mayor refused the"
          + " petition unread. Our grievance was hunger, and the right to meet in the evening was a"
          + " demand that the women of the street gave us.";

  private Weavers() {}

  public static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .passage("The town was quiet in the winter.")
        .passage(BOOK)
        .in("letter")
        .passage(LETTER)
        .passage("I slept at the house of a friend.");
  }

  public static Matter matter(String id) {
    return Matters.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  public static Matter matter(Kind kind, String marks) {
    return Matter.of(kind, "looms", "the looms", marks, new Frames("", "", "", "owner"));
  }

  /** Two whole passages, compared on the matter from their first sentences. */
  public static Pairing pairing(Matter matter, Excerpt left, Excerpt right, Relation relation) {
    Point point = new Point(matter, left.statements().get(0), right.statements().get(0), 0.5);
    return new Pairing(point, left, right, relation, 9);
  }

  /** "Nine demands" beside "bread first", with nothing else to tell them apart. */
  public static ModelAnswer answer(Pairing pairing, Sides sides) {
    Difference details = new Difference(Difference.Kind.DETAILS, "", "they give different details");
    return answer(pairing, sides, details);
  }

  public static ModelAnswer answer(Pairing pairing, Sides sides, Difference difference) {
    KeyQuote left = new KeyQuote(pairing.point().left(), "", "nine demands", List.of(), false);
    KeyQuote right = new KeyQuote(pairing.point().right(), "", "bread first", List.of(), false);
    return new ModelAnswer(
        "",
        "Both tell us what they demanded.",
        left,
        right,
        difference,
        new Reason(sides, difference),
        List.of(left),
        List.of(right),
        List.of());
  }

  public static Pairing pairing(String matter, Relation relation) {
    Archive archive = archive();
    return pairing(
        matter(matter), archive.excerpt("book", 2), archive.excerpt("letter", 1), relation);
  }
}
