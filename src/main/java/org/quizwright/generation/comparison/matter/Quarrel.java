package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** What witnesses of a clash between a crowd and those in power quarrel over. */
final class Quarrel {

  static final List<Matter> MATTERS =
      List.of(
          of(
                  "armed",
                  "weapons",
                  "bludgeon stick club cudgel pike pistol weapon firearm stave dagger cutlass"
                      + " | carry bring bear hold see find count",
                  "whether the crowd was armed",
                  "What does it say of weapons in the crowd?")
              .deniedBy("unarmed weaponless"),
          of(
                  "first-blow",
                  "missiles",
                  "stone brick stick snowball ice missile bottle"
                      + " | throw fling hurl shower pelt cast",
                  "whether the crowd threw things first",
                  "What was thrown, and when?")
              .deniedBy("after until till"),
          of(
              "order",
              "the order",
              "order command | fire charge shoot disperse know",
              "who gave the order",
              "What does it say about the order?"),
          of(
              "planned",
              "a plan",
              "plan settle plot conspiracy conspire prearrange premeditate contrive"
                  + " | beforehand advance long order government ministry town soldier crowd"
                  + " persuade claim all",
              "whether it was planned beforehand",
              "What does it say about a plan?"),
          of(
              "aims",
              "the aims",
              "bread food wage vote liberty property plunder revenge"
                  + " | come want ask march rise gather assemble",
              "what {people} wanted",
              "What does it say that {people} wanted?"),
          of(
                  "reform",
                  "reform",
                  "reform | nearer near bring win hasten delay postpone defer hinder hear",
                  "whether reform came nearer",
                  "What does it say came of reform?")
              .deniedBy("delayed postponed deferred hindered"));

  private Quarrel() {}

  private static Matter of(String id, String name, String marks, String topic, String row) {
    return Matter.of(
        Kind.DISPUTE,
        id,
        name,
        marks,
        new Frames(topic, row, "{left} and {right} don’t agree on " + topic, ""));
  }
}
