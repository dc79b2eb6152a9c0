package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** Matters of strikes, risings and movements. */
final class Protest {

  private static final String PROTESTS =
      "strike protest picket demonstration march revolt uprising rebellion riot mutiny revolution";

  static final List<Matter> MATTERS =
      List.of(
          Matter.of(
              Kind.ACCOUNT,
              "demands",
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
              Kind.DISPUTE,
              "self-rule",
              "independence",
              "independence independent autonomy self-government self-management control"
                  + " | demand call",
              new Frames(
                  "who wanted more independence or local control[ for {field}]",
                  "Whose demand was it?",
                  "{left} and {right} don’t agree on whose demand it was",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "own-ends",
              "the protests",
              PROTESTS
                  + " | use exploit manipulate channel hijack subordinate hitch above betray"
                  + " | interest own purpose advantage price career",
              new Frames(
                  "whose interests {it} served",
                  "Who used {it}, and for what?",
                  "Both say that others used {it} for ends of their own",
                  "one that used it")),
          Matter.of(
              Kind.STANCE,
              "meaning",
              "the protest",
              PROTESTS
                  + " event movement"
                  + " | threat danger revolution voice democracy disorder freedom lawlessness"
                  + " indiscipline liberty order treason crime",
              new Frames(
                  "what {it} meant",
                  "What does the speaker see in {it}?",
                  "{left} and {right} see {it} with different eyes",
                  "")),
          Matter.of(
              Kind.OUTLOOK,
              "outlook",
              "the protest",
              PROTESTS
                  + " war reform struggle"
                  + " | lead inexorably future expect foresee predict hope will"
                  + " | defeat fail failure end collapse victory win lose subordinate call suppress crush",
              new Frames(
                  "where {it} led",
                  "Where was it leading, or where had it led?",
                  "{left} writes about a future that {right} already knows as the past",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "concessions",
              "the concessions",
              "concession | limit limited bone demeaning short-term agree grant meet refuse make throw",
              new Frames(
                  "the worth of the concessions made to {people}",
                  "What does it say of the concessions?",
                  "Both speak of concessions that were made to {people}",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "false-account",
              "the protest",
              PROTESTS
                  + " | slander distort lie misrepresent falsehood myth"
                  + " | claim argument present media press account capitalist",
              new Frames(
                  "what others said of {it}",
                  "Which account of {it} does it reject, and why?",
                  "Both reject what others said of {it}",
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

  private Protest() {}
}
