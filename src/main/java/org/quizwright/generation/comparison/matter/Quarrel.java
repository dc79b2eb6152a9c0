package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** What witnesses of a clash between a crowd and those in power quarrel over. */
final class Quarrel {

  private static final String WEAPON =
      "(?:bludgeons?|clubs?|sticks?|cudgels?|pikes?|staves|weapons?|cordwood)";

  private static final String MISSILE = "(?:stones?|brickbats?|bricks?|rocks|cobbles)";

  private static final String ARMED_FORCE =
      "(?:soldiers?|troops?|guards?|sentr(?:y|ies)|yeomanry|police(?:m[ae]n)?|constables?|cavalry|militia)";

  static final List<Matter> MATTERS =
      List.of(
          of(
              "stones",
              "stone brickbat rock",
              "whether stones were thrown",
              "What does it say of stones?",
              "\\b" + MISSILE + " (?:in the air|flew|flying|(?:was|were|had been|being) (?:thrown|hurled|flung))\\b"
                  + "|\\b(?:threw|throwing|hurled|flung|pelted (?:\\p{L}+ ){1,3}with) (?:\\p{L}+ ){0,3}?" + MISSILE + "\\b",
              "\\b(?:removed|cleared|no|not (?:a|one)|never (?:a|one)) (?:\\p{L}+ ){0,3}?" + MISSILE + "\\b"
                  + "|\\bsaw nothing thrown\\b|\\b" + MISSILE + " had (?:all )?been (?:removed|cleared)\\b",
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
              "gives what speaks against it"),
          of(
              "armed",
              "weapon weapons unarmed",
              "whether the crowd was armed",
              "What does it say of weapons in the crowd?",
              "\\b(?:armed with|carried|carrying|brought|counted) (?:\\S+ ){0,5}" + WEAPON + "\\b",
              "\\bunarmed\\b|(?<!bring )(?<!carry )\\b(?:no|without) (?:arms|weapons?)\\b|\\b(?:not|never) (?:see |carry |bring"
                  + " |had |have )?(?:one|a|any) [^.;]{0,30}\\b"
                  + WEAPON
                  + "\\b",
              "tells of weapons in the crowd",
              "tells of none"),
          of(
              "order",
              "order command word",
              "who, if anybody, gave the order",
              "What does it say about the order?",
              "\\bordered (?:them|the \\p{L}+|his \\p{L}+) to\\b|\\bgave the (?:order|command|word)\\b",
              "\\bgave no (?:order|command)|\\bno (?:order|command) was\\b|\\bnever (?:gave|ordered)\\b",
              "tells of an order that was given",
              "tells of none"),
          of(
              "planned",
              "plan plot conspiracy",
              "whether the clash was planned beforehand",
              "What does it say about a plan?",
              "\\b(?:whole|all|it|attack|massacre|rising|strike|riot) (?:was|had been) (?:all )?(?:planned"
                  + "|settled|plotted|arranged|contrived)\\b|\\b(?:had|have) planned a\\b",
              "\\bnot make\\b.*\\bconspiracy\\b|\\bno (?:plan|plot|conspiracy)\\b"
                  + "|\\bclaims? that\\b.*\\bplanned\\b.*\\b(?:not|false)\\b",
              "takes it for planned beforehand",
              "rejects such a claim"),
          of(
              "drunk",
              "drunk sober liquor drink",
              "whether the soldiers were drunk",
              "What does it say of their state?",
              ARMED_FORCE + "\\b.*\\b(?:drunk|drunken|in liquor|intoxicated)\\b",
              "\\b(?:they|" + ARMED_FORCE + ")\\b.*\\b(?:sober|not drunk)\\b",
              "tells of drunken soldiers",
              "tells of sober ones"),
          of(
              "volley",
              "shot volley fire",
              "how the shots were fired",
              "How does it say that the shots came?",
              "\\bfired a volley\\b|\\bin one volley\\b",
              "\\braggedly\\b|\\bone (?:gun|shot) (?:went off|was heard)\\b"
                  + "|\\bafter a (?:short )?pause (?:the )?others\\b",
              "tells of one volley",
              "tells of single shots"),
          of(
              "justice",
              "trial justice verdict court",
              "whether justice was done",
              "How does it judge the trial?",
              "\\ba fair trial\\b|\\bgave them justice\\b|\\bjustice was done\\b|\\bproud of this trial\\b",
              "\\bjustice we did not\\b|\\b(?:no|without) justice\\b|\\bunjust (?:trial|verdict)\\b"
                  + "|\\bmockery of\\b",
              "speaks of a fair trial",
              "sees no justice"),
          of(
              "to-blame",
              "blame guilt fault responsibility",
              "who was to blame",
              "Whom does it blame?",
              "\\b(?:guilt|blame|fault|responsibility)\\b[^.;]*? (?:lies|lay|rests|rested|falls|fell|was|is"
                  + "|must be laid|give it)(?: first)? (?:with|upon|on|to|that of|at the door of) ([^,.;]+)",
              "",
              "",
              ""));

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
