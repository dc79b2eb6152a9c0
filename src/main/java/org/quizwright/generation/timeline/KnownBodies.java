package org.quizwright.generation.timeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Token;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/** Whether a student can know the bodies that a label names only by letters or by one odd word. */
final class KnownBodies {

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]*\\p{Lu}");

  /** Of a ruler. */
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  private static final String KINDS =
      "ministry|company|firm|union|party|bank|council|committee|agency|newspaper|federation"
          + "|association|group|corporation|league|society|club|office|board";

  /** What says itself what it is, be it written as a name. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?:"
              + KINDS
              + "|admiralty|army|assembly|cabinet|church|commons|congress|court|crown|emperor|government|king|lords"
              + "|navy|parliament|police|president|prime minister|queen|senate|state|treasury)s?");

  /** A body named so often that a class has met it. */
  private static final int WELL_KNOWN = 3;

  private final Facts facts;

  KnownBodies(Facts facts) {
    this.facts = facts;
  }

  /**
   * The sentences of its source that explain them, where the passage itself doesn't; nothing where
   * a body stays a riddle.
   */
  Optional<List<Evidence>> explained(Event event) {
    Mention mention = event.mentions().get(0);
    List<String> riddles =
        facts.language().parse(event.label()).tokens().stream()
            .map(Token::text)
            .filter(word -> isLetters(word) || isOneWordOfABody(word))
            .filter(word -> !isMet(word) && !isExplainedThere(word, mention.ref()))
            .toList();
    List<Evidence> sentences =
        riddles.stream().flatMap(word -> explanation(word, mention.ref()).stream()).toList();
    boolean all = riddles.stream().allMatch(word -> isExplained(word, mention));
    return all ? Optional.of(sentences) : Optional.empty();
  }

  private static boolean isLetters(String word) {
    return LETTERS.matcher(word).matches() && !NUMERAL.matcher(word).matches();
  }

  private boolean isOneWordOfABody(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !PLAIN.matcher(word).matches()
        && facts.model().bodies().stream().map(Body::name).anyMatch(word::equals);
  }

  /** "The Mine Labour Board (MLB)", "the MLB (…)", "MLB, a board of the mines", "the board MLB". */
  private static Pattern explaining(String word) {
    String name = Pattern.quote(word);
    return Pattern.compile(
        "\\("
            + name
            + "\\)|\\b"
            + name
            + "(?: [(\\[]|, (?:the|an?) )|, the "
            + name
            + "|\\b(?:"
            + KINDS
            + ") [“‘]?"
            + name);
  }

  private boolean isExplainedThere(String word, TextRef ref) {
    return facts
        .passage(ref)
        .filter(passage -> explaining(word).matcher(passage.text()).find())
        .isPresent();
  }

  private boolean isExplained(String word, Mention mention) {
    return explanation(word, mention.ref()).isPresent();
  }

  private Optional<Evidence> explanation(String word, TextRef ref) {
    Pattern explaining = explaining(word);
    return facts.model().sources().stream()
        .filter(source -> source.id().equals(ref.source()))
        .flatMap(source -> source.passages().stream())
        .flatMap(
            passage ->
                Sentences.texts(passage.text()).stream()
                    .filter(text -> explaining.matcher(text).find())
                    .map(text -> facts.quote(ref.source(), passage.n(), text)))
        .findFirst();
  }

  /** Letters stay a riddle however often they stand there. */
  private boolean isMet(String word) {
    return !isLetters(word)
        && passages().filter(passage -> passage.text().contains(word)).count() >= WELL_KNOWN;
  }

  private Stream<Passage> passages() {
    return facts.model().sources().stream().flatMap(source -> source.passages().stream());
  }
}
