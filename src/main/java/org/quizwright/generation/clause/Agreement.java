package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What somebody agreed, refused or tried to do. */
final class Agreement implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("agreement", Skill.CLOSE_READING, Demand.LOCATE);

  private static final List<String> VERBS =
      List.of(
          "agree",
          "decide",
          "promise",
          "plan",
          "refuse",
          "threaten",
          "attempt",
          "try",
          "seek",
          "hope",
          "want",
          "aim",
          "offer",
          "fail",
          "manage",
          "resolve",
          "vow",
          "propose");

  private static final int MOST_WORDS = 24;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> VERBS.contains(core.mainVerb().lemma()) && !core.clause().isPassive())
        .flatMap(core -> draft(facts, telling, core));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core) {
    ParsedSentence sentence = core.sentence();
    OptionalInt done = sentence.child(core.clause().head(), "xcomp");
    String text = sentence.text();
    int from = core.mainVerb().end();
    if (done.isEmpty() || !text.startsWith(" to ", from) || doesMore(core, done.getAsInt())) {
      return Optional.empty();
    }
    String answer = text.substring(from + 4, end(core, done.getAsInt()));
    String stem = telling.ask("what " + core.inverted() + " to do" + core.opening());
    boolean fit =
        Stems.fitShort(stem) && Phrase.length(answer) >= 3 && Phrase.length(answer) <= MOST_WORDS;
    return fit ? Optional.of(draft(facts, telling, stem, answer)) : Optional.empty();
  }

  /** A second deed in the same sentence would be an answer too. */
  private static boolean doesMore(Core core, int done) {
    ParsedSentence sentence = core.sentence();
    return IntStream.of(core.clause().head(), done)
        .anyMatch(
            verb ->
                sentence.children(verb, "conj").stream()
                    .anyMatch(i -> sentence.token(i).hasTag("VBD", "VBZ", "VBP")));
  }

  /** Before a second verb that is as finite as the first. */
  private static int end(Core core, int done) {
    ParsedSentence sentence = core.sentence();
    int stop = core.end(core.mainVerb().end());
    return sentence.children(done, "conj").stream()
        .filter(i -> sentence.token(i).hasTag("VBD", "VBZ", "VBP"))
        .map(i -> sentence.subtree(i).start())
        .map(start -> sentence.text().substring(0, start).replaceFirst("\\s+$", "").length())
        .filter(start -> start < stop)
        .findFirst()
        .orElse(stop);
  }

  /** Sentences right after that name a further aim of the same people. */
  private static List<String> further(Facts facts, Telling telling) {
    return Continuation.after(facts, telling).stream()
        .filter(next -> Words.lemmas(next).stream().anyMatch(VERBS::contains))
        .toList();
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String words) {
    List<String> further = further(facts, telling);
    String answer = Phrase.closed(words.replaceFirst(",? (?:and|but)$", "").strip());
    ShortAnswer task =
        new ShortAnswer(
            stem, Phrase.sentence(answer), List.of(new AnswerElement("deed", answer, further, 1)));
    List<Evidence> evidence =
        Stream.concat(
                Stream.of(telling.evidence(facts)),
                further.stream().map(next -> telling.quote(facts, next)))
            .toList();
    return DRAFTING.draft(facts, answer, task, 1, evidence, telling.assertedBy());
  }
}
