package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comprehension.Proportion.Share;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.Options;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What two numbers of a sentence come to: roughly which share of the whole the part is. */
final class RoughShare implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("rough-share", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 34;
  private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

  /** "8 out of the 70 mines", "400 of 960 prisoners". */
  private static final Pattern OUT_OF =
      Pattern.compile(
          "\\b"
              + NUMBER
              + " (?:out )?of (?:(?:the|its|their|these) )?"
              + NUMBER
              + " (\\p{Ll}+s)\\b");

  /** "960 tons of coal, of which 400 tons were exported". */
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "\\b"
              + NUMBER
              + "( million|) (\\p{Ll}+s)\\b[^,;:]*, of (?:which|whom) "
              + NUMBER
              + "\\2 (?:\\3 )?(?:was|were) (?:\\p{L}+ed|sold|sent|lost|built)\\b");

  /** A part of a whole. */
  private record Part(double part, double whole, String of) {

    double share() {
      return part / whole;
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(facts::isTaughtHere)
        .filter(ref -> !facts.model().isSensitive(ref))
        .flatMap(ref -> facts.sentence(ref).flatMap(text -> draft(facts, ref, text)).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, TextRef ref, String sentence) {
    boolean fit =
        StandAlone.isQuotable(sentence)
            && Words.in(sentence).size() <= MOST_WORDS
            && !Cruelty.isIn(sentence);
    return part(sentence)
        .filter(part -> fit && part.part() < part.whole())
        .flatMap(
            part ->
                Proportion.share(part.share())
                    .map(share -> draft(facts, ref, sentence, part, share)));
  }

  private static Optional<Part> part(String sentence) {
    Matcher outOf = OUT_OF.matcher(sentence);
    Matcher ofWhich = OF_WHICH.matcher(sentence);
    if (outOf.find()) {
      return Optional.of(
          new Part(number(outOf.group(1)), number(outOf.group(2)), "the " + outOf.group(3)));
    }
    return ofWhich.find()
        ? Optional.of(new Part(number(ofWhich.group(4)), number(ofWhich.group(1)), "the whole"))
        : Optional.empty();
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static Draft draft(Facts facts, TextRef ref, String sentence, Part part, Share share) {
    String stem =
        "%s Roughly what share of %s is that?"
            .formatted(NamedAuthor.utters(facts, ref.source(), sentence), part.of());
    List<Option> options =
        Options.of(
            about(share),
            Proportion.others(part.share()),
            RoughShare::about,
            other ->
                "That would be about %.0f out of every 100, not %.0f."
                    .formatted(other.value() * 100, part.share() * 100));
    return DRAFTING.draft(
        facts, sentence, new MultipleChoice(stem, options), 1, List.of(facts.quote(ref, sentence)));
  }

  private static String about(Share share) {
    return "About " + share.words();
  }
}
