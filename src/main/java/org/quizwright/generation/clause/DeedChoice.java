package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Which of three deeds a text tells of somebody; the other two it tells of others. */
final class DeedChoice implements QuestionRule {

  private static final int OTHERS = 2;

  private static final Drafting DRAFTING =
      new Drafting("deed-choice", Skill.CLOSE_READING, Demand.LOCATE);

  @Override
  public List<Draft> write(Facts facts) {
    return Deeds.on(facts).stream()
        .flatMap(
            deeds ->
                Stream.of(deeds.people(), deeds.bodies())
                    .flatMap(alike -> alike.stream().flatMap(deed -> draft(facts, deed, alike))))
        .toList();
  }

  private static Stream<Draft> draft(Facts facts, Deed deed, List<Deed> alike) {
    List<Deed> others = others(deed, alike);
    return others.size() < OTHERS ? Stream.of() : Stream.of(drafted(facts, deed, others));
  }

  /** Those told of nearest by, of like length. */
  private static List<Deed> others(Deed deed, List<Deed> alike) {
    return alike.stream()
        .filter(other -> !other.equals(deed))
        .filter(other -> other.did().length() * 1.2 >= deed.did().length())
        .sorted(
            Comparator.comparingInt(
                other ->
                    Math.abs(other.telling().ref().passage() - deed.telling().ref().passage())))
        .limit(OTHERS)
        .toList();
  }

  private static Draft drafted(Facts facts, Deed deed, List<Deed> others) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", capital(deed.did()))));
    for (Deed other : others) {
      options.add(
          Option.distractor(
              "d" + options.size(),
              capital(other.did()),
              "The text tells this of %s.".formatted(inner(other))));
    }
    String stem =
        "What, according to %s, did %s do?".formatted(deed.telling().holder(), inner(deed));
    return DRAFTING.draft(
        facts,
        deed.did(),
        new MultipleChoice(stem, options),
        1,
        Stream.concat(Stream.of(deed), others.stream())
            .map(each -> each.telling().evidence(facts))
            .toList(),
        deed.telling().assertedBy());
  }

  private static String inner(Deed deed) {
    return deed.doer().replaceFirst("^The ", "the ");
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
