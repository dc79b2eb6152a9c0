package org.quizwright.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/** Makes a finite clause of what a sentence tells in passing, by a participle or a noun. */
final class Unfolded {

  private static final Pattern VISIT =
      Pattern.compile(
          "^[Aa] visit by (.+?),? to ((?:the )?\\p{Lu}[^,;]*? in (?:\\p{Lu}\\p{L}+ )?\\d{4})\\b.*$");

  private static final Pattern TOOK =
      Pattern.compile(
          "\\b[Ii]t took (?:until|till) (?<when>[^,;]*?\\d{4}) for (?<who>[^,;]{3,60}?) to (?<verb>\\p{Ll}+)(?<rest>\\b.*)$");
  private static final Pattern OTHER = Pattern.compile("[^,;:]+ (?:in|on) [^,;:]*\\d\\.");

  private Unfolded() {}

  /** "In May, strikes grew, spreading to the coast" → "In May, strikes spread to the coast". */
  static Optional<String> participle(ParsedSentence sentence) {
    OptionalInt subject = Clause.main(sentence).map(Clause::subject).orElse(OptionalInt.empty());
    if (subject.isEmpty() || Clause.main(sentence).filter(Clause::isPast).isEmpty()) {
      return Optional.empty();
    }
    int end = sentence.subtree(subject.getAsInt()).end();
    return IntStream.range(1, sentence.tokens().size())
        .filter(i -> sentence.token(i).start() > end && isParticiple(sentence, i))
        .mapToObj(sentence::token)
        .map(token -> unfolded(sentence.text(), end, token))
        .findFirst();
  }

  private static boolean isParticiple(ParsedSentence sentence, int i) {
    return sentence.token(i).hasTag("VBG")
        && sentence.token(i - 1).text().equals(",")
        && sentence.hasRelation(i, "acl", "advcl");
  }

  private static String unfolded(String text, int subjectEnd, Token participle) {
    String past = PastTense.of(Lemmas.of(participle.text()));
    return text.substring(0, subjectEnd) + " " + past + text.substring(participle.end());
  }

  /** "A visit by the minister to Paris in 1990 led to …" → "The minister visited Paris in 1990". */
  static Optional<String> visit(String sentence) {
    Matcher visit = VISIT.matcher(sentence);
    return visit.matches()
        ? Optional.of(RunningText.capitalised(visit.group(1)) + " visited " + visit.group(2) + ".")
        : Optional.empty();
  }

  /** "Sold in 1946, the bank grew" → "The bank was sold in 1946". */
  static Optional<String> opening(ParsedSentence sentence) {
    int comma =
        IntStream.range(1, sentence.tokens().size())
            .filter(i -> sentence.token(i).text().equals(","))
            .findFirst()
            .orElse(0);
    OptionalInt subject = Clause.main(sentence).map(Clause::subject).orElse(OptionalInt.empty());
    return comma > 1
            && sentence.token(0).hasTag("VBN")
            && subject.isPresent()
            && sentence.descendants(subject.getAsInt()).get(0) == comma + 1
            && sentence.token(0).head() > subject.getAsInt()
        ? Optional.of(opened(sentence, subject.getAsInt(), comma))
        : Optional.empty();
  }

  private static String opened(ParsedSentence sentence, int subject, int comma) {
    String who = sentence.text(sentence.subtree(subject)).split(",", 2)[0];
    String told = sentence.text().substring(0, sentence.token(comma).start());
    return RunningText.capitalised(who)
        + " "
        + SubjectAndVerb.was(sentence, subject)
        + told.substring(0, 1).toLowerCase(Locale.ROOT)
        + told.substring(1)
        + ".";
  }

  /** "The bank, sold in 1946, failed" → "The bank failed". */
  static Optional<String> without(ParsedSentence sentence) {
    List<Integer> commas =
        IntStream.range(1, sentence.tokens().size() - 1)
            .filter(i -> sentence.token(i).text().equals(","))
            .limit(2)
            .boxed()
            .toList();
    if (commas.size() < 2) {
      return Optional.empty();
    }
    int open = commas.get(0);
    int close = commas.get(1);
    boolean aside =
        IntStream.range(0, open).noneMatch(i -> sentence.token(i).isVerb())
            && sentence.token(open - 1).isNoun()
            && sentence.token(open + 1).hasTag("VBN", "VBD")
            && sentence.token(close + 1).hasTag("VBD");
    return aside
        ? Optional.of(
            sentence.text().substring(0, sentence.token(open).start())
                + sentence.text().substring(sentence.token(close).end()))
        : Optional.empty();
  }

  /** "He sold the mill in 1901 and the mine in 1905" → "He sold the mine in 1905". */
  static Optional<String> gapped(ParsedSentence sentence) {
    int verb = sentence.root().orElse(-1);
    int joint =
        IntStream.range(verb + 2, sentence.tokens().size() - 1)
            .filter(i -> sentence.token(i).text().equals("and"))
            .filter(i -> sentence.token(i - 1).text().matches("\\d{4}"))
            .findFirst()
            .orElse(-1);
    if (verb < 0 || joint < 0 || !sentence.token(verb).hasTag("VBD", "VBN")) {
      return Optional.empty();
    }
    String rest = sentence.text().substring(sentence.token(joint + 1).start());
    boolean noun =
        (sentence.token(joint + 1).hasTag("DT", "JJ", "NN", "NNS", "NNP", "PRP$")
                || sentence.token(joint + 1).text().matches("from|to|into|against"))
            && OTHER.matcher(rest).matches()
            && IntStream.range(joint, sentence.tokens().size())
                .noneMatch(i -> sentence.token(i).hasTag("VBD", "VBZ", "VBP", "VBN", "MD"));
    return noun
        ? Optional.of(sentence.text().substring(0, sentence.token(verb).end()) + " " + rest)
        : Optional.empty();
  }

  /** "It took until 1994 for the court to lift the ban" → "In 1994, the court lifted the ban". */
  static Optional<String> tookUntil(String sentence) {
    Matcher took = TOOK.matcher(sentence);
    return took.find()
        ? Optional.of(
            "In "
                + took.group("when")
                + ", "
                + took.group("who")
                + " "
                + PastTense.of(took.group("verb"))
                + took.group("rest"))
        : Optional.empty();
  }

  /** Every such wording of {@code sentence}. */
  static List<String> of(ParsedSentence sentence) {
    return Stream.of(
            participle(sentence),
            opening(sentence),
            without(sentence),
            gapped(sentence),
            visit(sentence.text()),
            tookUntil(sentence.text()))
        .flatMap(Optional::stream)
        .toList();
  }
}
