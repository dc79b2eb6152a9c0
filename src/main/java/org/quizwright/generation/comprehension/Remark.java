package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Case;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Evidence;

/**
 * The part of a named speaker's quotation that a question prints: one to three sentences, whole.
 *
 * @param evidence the words in their passage
 */
record Remark(Quotation quotation, Evidence evidence) {

  private static final Pattern LOOSE_OPENING =
      Pattern.compile(
          "^(?i:that|this|these|those|such|he|she|it|they|and|but|so|then|or|because|therefore"
              + "|thus|in particular|however|precisely|now they)\\b");

  private static final Pattern DESCRIBED = Pattern.compile("^(One|An?|The|Another)\\b");

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 45;

  /** The fullest run of sentences that is short enough to print; nothing where there is none. */
  static Optional<Remark> of(Facts facts, Quotation quotation) {
    return runs(quotation.text()).stream()
        .filter(Remark::isPrintable)
        .flatMap(run -> locate(facts, quotation, run).stream())
        .findFirst()
        .map(evidence -> new Remark(quotation, evidence));
  }

  /** Runs of up to three sentences, longer ones first. */
  private static List<String> runs(String text) {
    List<Span> sentences = Sentences.split(text);
    List<String> runs = new ArrayList<>();
    for (int length = 3; length >= 1; length--) {
      for (int start = 0; start + length <= sentences.size(); start++) {
        int end = sentences.get(start + length - 1).end();
        runs.add(text.substring(sentences.get(start).start(), end));
      }
    }
    return runs;
  }

  /** Whole sentences of one voice, understood without what stands around them. */
  private static boolean isPrintable(String run) {
    int words = Words.in(run).size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && StandAlone.isWhole(run)
        && !LOOSE_OPENING.matcher(run).find();
  }

  private static Optional<Evidence> locate(Facts facts, Quotation quotation, String run) {
    return IntStream.rangeClosed(quotation.firstPassage(), quotation.lastPassage())
        .filter(n -> facts.text(quotation.source(), n).contains(run))
        .mapToObj(n -> facts.quote(quotation.source(), n, run))
        .findFirst();
  }

  /** The speaker as the middle of a sentence names them: "the workers", "one mine director". */
  String name() {
    String speaker = quotation.speaker() == null ? "" : quotation.speaker();
    boolean described = DESCRIBED.matcher(speaker).find();
    return described ? Case.lower(speaker) : speaker;
  }

  /** Whether the name tells a reader who speaks: a name, a kind of person, a group. */
  boolean hasVoice() {
    String name = name();
    boolean described = name.matches("(one|an?|another) .*|the \\p{Ll}+s\\b.*");
    boolean named = name.matches("(the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}");
    return described || named;
  }

  /** The speaker, with the role that the text gives where it reads on after a comma. */
  String speaker() {
    String role = quotation.role() == null ? "" : quotation.role();
    String read = role.replaceFirst("^(?i)(one|another) ", "a ");
    boolean reads = read.matches("(?i)an? .*|the \\p{L}+ .*");
    return reads ? name() + ", " + Case.lower(read) : name();
  }

  String words() {
    return evidence.exact();
  }

  String quoted() {
    return Quote.sentence(words());
  }
}
