package org.quizwright.generation.comparison.matter;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** The matters that comparisons are about. */
public final class Matters {

  /** What people ask of those in power. */
  public static final String DEMANDS = "demands";

  /** What two voices may tell of work, money and movements. */
  private static final List<Matter> TOLD =
      List.of(
          Matter.of(
              Kind.ACCOUNT,
              "toil",
              "the work",
              "work labour labor mine pit workplace factory mill shift ground"
                  + " | filth dirty dirt hygiene soap dust garbage lung accident unsafe dangerous danger"
                  + " exhausting injury",
              new Frames(
                  "the dirt and the dangers of {people}’s work",
                  "How does it describe the work?",
                  "Both say that {people}’s work was bad for their health",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "lender",
              "the loan",
              "? loan credit lend borrow | ? condition term",
              new Frames(
                  "the loans[ to {place}] and their conditions",
                  "Who lent money, and on what condition?",
                  "Both say that money was lent only on a condition",
                  "lender")),
          Matter.of(
              Kind.CLAIM,
              "decline",
              "the economy",
              "? production economy output harvest agriculture farming"
                  + " | ? collapse decline drop plunge devastate shrink ruin halve fall",
              new Frames(
                  "economic decline[ in {place}]",
                  "What does the source say was in decline?",
                  "Both say that the economy was going downhill",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              DEMANDS,
              "the demands",
              "demand petition"
                  + " | abolition increase pay pension wage supply holiday privilege land bread vote"
                  + " constitution hour condition tax independence control",
              new Frames(
                  "the demands of {people}",
                  "What did {people} demand?",
                  "Both tell us what {people} demanded",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "backers",
              "the movement",
              "union party movement league newspaper army committee society"
                  + " | fund funding finance money donate subsidize subsidise donation"
                  + " | provide put give receive pour send finance donate subsidize subsidise",
              new Frames(
                  "who financed {it}",
                  "Who gave money to {it}?",
                  "Both say that {it} had money from outside",
                  "giver")),
          Matter.of(
              Kind.CLAIM,
              "leaders",
              "the movement",
              "union party movement league committee"
                  + " | leader president chairman head founder organiser"
                  + " | appoint become adviser advisor representative governor minister deputy",
              new Frames(
                  "what became of the leaders of {it}",
                  "Which post did a leader get?",
                  "Both say that a leader of {it} rose to a post close to those in power",
                  "leaders")));

  /** Every matter, in the order in which they are tried. */
  public static final List<Matter> ALL =
      Stream.of(TOLD, Quarrel.MATTERS).flatMap(List::stream).toList();

  private Matters() {}
}
