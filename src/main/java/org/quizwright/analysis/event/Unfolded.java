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

  /** Verbs whose participles at the head of a sentence tell nothing that was done. */
  private static final List<String> NOT_UNDERGONE =
      List.of(
          "escape",
          "retire",
          "return",
          "arrive",
          "view",
          "see",
          "consider",
          "regard",
          "judge",
          "compare",
          "expect",
          "base",
          "face",
          "fill",
          "know",
          "give",
          "take",
          "locate",
          "situate");

  private static final Pattern TOOK =
      Pattern.compile(
          "\\b[Ii]t took (?:until|till) (?<when>[^,;]*?\\d{4}) for (?<who>[^,;]{3,60}?) to (?<verb>\\p{Ll}+)(?<rest>\\b[^,;.]*)");
  private static final List<String> SPANS =
      List.of(
          "evacuation", "fighting", "peace", "truce", "reign", "regime", "ban", "drought", "talk");

  private static final Pattern LASTED =
      Pattern.compile(
          "\\b(?:(?:lasted|continued|endured|persisted|went on|dragged on) (?:until|till) (?<time>"
              + TimePhrase.WORDS
              + ")|lasted from\\b)");

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
            && !NOT_UNDERGONE.contains(sentence.token(0).lemma())
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

  /**
   * "He sold the mill in 1901 and the mine in 1905" → "He sold the mine in 1905"; where a name
   * follows it may be who did it.
   */
  static Optional<String> gapped(ParsedSentence sentence) {
    int verb = sentence.root().orElse(-1);
    int joint =
        IntStream.range(verb + 2, sentence.tokens().size() - 1)
            .filter(i -> sentence.token(i).text().equals("and"))
            .filter(i -> sentence.token(i - 1).text().matches("\\d{4}"))
            .findFirst()
            .orElse(-1);
    if (verb < 0 || joint < 0 || !goesOnAlike(sentence, verb, joint)) {
      return Optional.empty();
    }
    String rest = sentence.text().substring(sentence.token(joint + 1).start());
    boolean bare =
        IntStream.range(joint, sentence.tokens().size())
            .noneMatch(i -> sentence.token(i).isVerb() || sentence.token(i).hasTag("MD"));
    return bare && OTHER.matcher(rest).matches()
        ? Optional.of(sentence.text().substring(0, sentence.token(verb).end()) + " " + rest)
        : Optional.empty();
  }

  /** Whether the same preposition stands again behind the joint, or another common object. */
  private static boolean goesOnAlike(ParsedSentence sentence, int verb, int joint) {
    String next = sentence.token(joint + 1).text();
    if (next.matches("from|to|into|against")) {
      return IntStream.range(verb, joint).anyMatch(i -> sentence.token(i).text().equals(next));
    }
    boolean named =
        IntStream.range(joint, sentence.tokens().size())
            .filter(i -> !sentence.token(i - 1).text().matches("in|on|\\d+"))
            .anyMatch(i -> sentence.token(i).isProperNoun());
    return !named
        && sentence.token(verb).hasTag("VBD")
        && sentence.child(verb, "obj").stream().anyMatch(i -> i < joint)
        && sentence.token(joint + 1).hasTag("DT", "JJ", "NN", "NNS", "PRP$");
  }

  /** "The famine lasted until 1850" → "The famine ended in 1850". */
  static Optional<String> ended(ParsedSentence sentence) {
    Matcher lasted = LASTED.matcher(sentence.text());
    return lasted.find() && isSpan(sentence, lasted.start())
        ? Optional.of(
            sentence.text().substring(0, lasted.start())
                + (lasted.group("time") == null
                    ? "took place from"
                    : "ended " + TimePhrase.placed(lasted.group("time")))
                + sentence.text().substring(lasted.end()))
        : Optional.empty();
  }

  /** Whether what lasted names an event, and not who went on doing something. */
  private static boolean isSpan(ParsedSentence sentence, int verb) {
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.token(i).start() == verb)
        .mapToObj(i -> SubjectAndVerb.subject(sentence, new Clause(sentence, i)))
        .flatMapToInt(OptionalInt::stream)
        .anyMatch(
            i ->
                EventNouns.isEvent(sentence.token(i).lemma())
                    || SPANS.contains(sentence.token(i).lemma()));
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
                + took.group("rest")
                + ".")
        : Optional.empty();
  }

  /** Every such wording of {@code sentence}. */
  static List<String> of(ParsedSentence sentence) {
    return Stream.of(
            participle(sentence),
            opening(sentence),
            without(sentence),
            gapped(sentence),
            ended(sentence),
            visit(sentence.text()),
            tookUntil(sentence.text()))
        .flatMap(Optional::stream)
        .toList();
  }
}
