package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** Matters of government, war, law and belief. */
final class Power {

  static final List<Matter> MATTERS =
      List.of(
          Matter.of(
              Kind.ACCOUNT,
              "vote",
              "the vote",
              "vote suffrage franchise ballot | woman man poor worker"
                  + " | give get win gain deny refuse extend grant widen come",
              new Frames(
                  "who was given the vote",
                  "Who got the vote, and who didn’t?",
                  "Both tell us who was given the vote and who wasn’t",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "blame",
              "the disaster",
              "disaster war accident fire defeat flood sinking explosion famine massacre"
                  + " | blame fault responsible responsibility guilt neglect negligence warn",
              new Frames(
                  "who was to blame for {it}",
                  "Who was to blame?",
                  "Both say that somebody was to blame for {it}",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "battle",
              "the battle",
              "battle attack siege assault bombardment"
                  + " | win lose retreat advance victory defeat repulse surrender hold",
              new Frames(
                  "the course of {it}",
                  "How does it describe {it}?",
                  "Both tell us how {it} went",
                  "")),
          Matter.of(
              Kind.STANCE,
              "treaty",
              "the treaty",
              "treaty peace armistice | just unjust fair unfair shame harsh honour dictate lasting",
              new Frames(
                  "how fair {it} was",
                  "How does it judge {it}?",
                  "{left} and {right} judge {it} differently",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "bondage",
              "slavery",
              "slave slavery enslave plantation serf serfdom"
                  + " | master whip sell free freedom buy own labour flog run",
              new Frames(
                  "the treatment of people in bondage",
                  "What does it say of those in bondage?",
                  "Both tell us how people in bondage were treated",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "school",
              "the school",
              "school schoolmaster lesson pupil | beat cane learn read forbid strict teach fee",
              new Frames(
                  "life at school",
                  "How does it describe school?",
                  "Both tell us what school was like",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "church",
              "the church",
              "church monastery abbey priest bishop | close seize tithe sermon preach rich land pray",
              new Frames(
                  "the church and its wealth",
                  "What does it say of the church?",
                  "Both tell us of the church",
                  "")));

  private Power() {}
}
