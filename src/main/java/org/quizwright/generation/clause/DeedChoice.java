package org.quizwright.generation.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Which of three deeds a text tells of somebody; the other two it tells of others. */
final class DeedChoice implements QuestionRule {

  private static final int OPTIONS = 3;

  private static final Drafting DRAFTING =
      new Drafting("deed-choice", Skill.CLOSE_READING, Demand.LOCATE);

  /** What happened to somebody is no answer to "what did they do?". */
  private static final List<String> NO_DEEDS =
      List.of("suffer", "become", "remain", "receive", "rise", "fall", "die", "emerge", "undergo");

  /** No deed stands in two questions. */
  @Override
  public List<Draft> write(Facts facts) {
    return Deeds.on(facts).stream()
        .flatMap(deeds -> Stream.of(deeds.people(), deeds.bodies()))
        .flatMap(alike -> choices(facts, alike.stream().filter(DeedChoice::isDone).toList()))
        .toList();
  }

  private static boolean isDone(Deed deed) {
    return NO_DEEDS.stream().noneMatch(Words.lemmas(deed.did()).subList(0, 1)::contains);
  }

  /** Of every three deeds the longest can't be the key: its length would tell. */
  private static Stream<Draft> choices(Facts facts, List<Deed> deeds) {
    return IntStream.iterate(0, from -> from + OPTIONS <= deeds.size(), from -> from + OPTIONS)
        .mapToObj(from -> deeds.subList(from, from + OPTIONS))
        .map(
            three -> {
              List<Deed> others = new ArrayList<>(three);
              Deed key = others.remove(longest(three) == 0 ? 1 : 0);
              return drafted(facts, key, others);
            });
  }

  private static int longest(List<Deed> deeds) {
    return deeds.indexOf(
        deeds.stream().max(Comparator.comparingInt(deed -> deed.did().length())).orElseThrow());
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
        List.of(deed.telling().evidence(facts)),
        deed.telling().assertedBy());
  }

  private static String inner(Deed deed) {
    return deed.doer().replaceFirst("^The ", "the ");
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
