package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** What witnesses of a clash between a crowd and those in power quarrel over. */
final class Quarrel {

  private static final String MISSILE = "(?:stones?|brickbats?|bricks?|rocks|cobbles)";

  static final List<Matter> MATTERS =
      List.of(
          of(
              "stones",
              "stone brickbat rock",
              "whether stones were thrown",
              "What does it say of stones?",
              "\\b"
                  + MISSILE
                  + " (?:in the air|flew|flying|(?:was|were|had been|being) (?:thrown|hurled|flung))\\b"
                  + "|\\b(?:threw|throwing|hurled|flung|pelted (?:\\p{L}+ ){1,3}with) (?:\\p{L}+ ){0,3}?"
                  + MISSILE
                  + "\\b",
              "\\b(?:removed|cleared|no|not (?:a|one)|never (?:a|one)) (?:\\p{L}+ ){0,3}?"
                  + MISSILE
                  + "\\b"
                  + "|\\bsaw nothing thrown\\b|\\b"
                  + MISSILE
                  + " had (?:all )?been (?:removed|cleared)\\b",
              "tells of stones thrown",
              "gives what speaks against it"),
          of(
              "shots",
              "shot shoot fire gun",
              "who fired first",
              "What does it say of the first shots?",
              "\\b(?:came|come) from (?:the crowd|them|their side)\\b|\\bthe (?:crowd|strikers|rioters|mob) (?:had )?fired\\b",
              "\\b(?:not a|no) bullet[- ]holes?\\b|\\b(?:only )?the (?:police|soldiers|troops|guards) (?:had )?fired first\\b"
                  + "|\\b(?:police|soldiers) fired without\\b",
              "tells of shots from the crowd",
              "gives what speaks against it"));

  private Quarrel() {}

  private static Matter of(
      String id,
      String words,
      String topic,
      String row,
      String yes,
      String no,
      String affirms,
      String denies) {
    return Matter.of(
            Kind.DISPUTE,
            id,
            "the matter",
            words,
            new Frames(topic, row, "{left} and {right} don’t agree on " + topic, ""))
        .between(Poles.of(yes, no, affirms, denies));
  }
}
