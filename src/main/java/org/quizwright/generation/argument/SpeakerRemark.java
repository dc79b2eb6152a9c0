package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
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
record SpeakerRemark(Quotation quotation, Evidence evidence) {

  private static final Pattern LOOSE_OPENING =
      Pattern.compile(
          "^(?i:that|this|these|those|such|he|she|it|they|and|but|so|then|or|because|therefore"
              + "|thus|in particular|however|precisely|now they)\\b");

  private static final Pattern DESCRIBED = Pattern.compile("^(One|An?|The|Another)\\b");

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 45;

  /** All of a theme, in the order of the texts. */
  static List<SpeakerRemark> on(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.speaker() != null)
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> of(facts, quotation).stream())
        .filter(SpeakerRemark::hasVoice)
        .toList();
  }

  /** The fullest run of sentences that is short enough to print; nothing where there is none. */
  private static Optional<SpeakerRemark> of(Facts facts, Quotation quotation) {
    return runs(quotation.text()).stream()
        .filter(SpeakerRemark::isPrintable)
        .flatMap(run -> facts.quote(quotation, run).stream())
        .findFirst()
        .map(evidence -> new SpeakerRemark(quotation, evidence));
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

  /** The speaker as the middle of a sentence names them: "the workers", "one mine director". */
  String name() {
    String speaker = Objects.requireNonNull(quotation.speaker());
    boolean described = DESCRIBED.matcher(speaker).find();
    return described ? Case.lower(speaker) : speaker;
  }

  /** Whether the name tells a reader who speaks: a name, a kind of person, a group. */
  private boolean hasVoice() {
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

  /** What the speaker was, as far as the words around say. */
  String role() {
    boolean described = Character.isLowerCase(name().charAt(0));
    return described ? name() : speaker().replace(name(), "");
  }
}
