package org.quizwright.analysis.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;

/**
 * Whether a label pulls apart what its sentence joins: the members of a list, or a verb and its
 * object. Labels come by way of rewordings, so that it is asked of the text's own sentence too.
 */
final class Torn {

  /** Verbs of the beginning and the end of what another verb tells. */
  private static final List<String> PHASES = List.of("begin", "start", "cease");

  private static final List<String> MEETING = List.of("meet", "gather", "assemble");

  private final ParsedSentence sentence;
  private final Set<Integer> kept;

  private Torn(ParsedSentence sentence, Set<Integer> kept) {
    this.sentence = sentence;
    this.kept = kept;
  }

  /**
   * @param told the sentence as the text has it
   */
  static boolean is(LabelDraft draft, ParsedSentence told) {
    return new Torn(draft.sentence(), new TreeSet<>(draft.tokens())).isTorn()
        || new Torn(told, aligned(draft, told)).isTorn();
  }

  /** The tokens of {@code told} that the label goes through, in its order. */
  private static Set<Integer> aligned(LabelDraft draft, ParsedSentence told) {
    Set<Integer> tokens = new TreeSet<>();
    int from = 0;
    for (int word : draft.tokens().stream().sorted().toList()) {
      int at = find(draft.sentence().token(word).text(), told, from);
      if (at >= 0) {
        tokens.add(at);
        from = at + 1;
      }
    }
    return tokens;
  }

  private static int find(String word, ParsedSentence sentence, int from) {
    return IntStream.range(from, sentence.tokens().size())
        .filter(i -> sentence.token(i).text().equals(word))
        .findFirst()
        .orElse(-1);
  }

  private boolean isTorn() {
    return kept.stream()
        .anyMatch(
            i ->
                followsARelativeClause(i)
                    || losesAPartOfItsList(i)
                    || losesItsObject(i)
                    || losesWhatItLedTo(i));
  }

  /** "signed the charter[, which freed the peers], knights and towns". */
  private boolean followsARelativeClause(int token) {
    int from = token - 1;
    while (from >= 0 && !kept.contains(from)) {
      from--;
    }
    return from + 1 < token
        && isComma(from) != isComma(from + 1)
        && IntStream.range(from + 1, token)
            .anyMatch(i -> sentence.token(i).hasTag("WDT", "WP", "WRB"))
        && kept.stream().anyMatch(i -> i < token && sentence.token(i).hasTag("VBD", "VBN"));
  }

  private boolean isComma(int token) {
    return token >= 0 && sentence.token(token).text().equals(",");
  }

  /**
   * "to seventy feet [in width] and seven in depth", "to a post at Hull and a room [in a cellar]":
   * of two that "and" joins one keeps its attribute and one loses it.
   */
  private boolean losesAPartOfItsList(int token) {
    int head = sentence.token(token).head();
    return sentence.hasRelation(token, "conj")
        && kept.contains(head)
        && sentence.token(head).hasTag("NN", "NNS", "CD")
        && sentence.token(token).hasTag("NN", "NNS", "CD")
        && isCut(head, token) != isCut(token, sentence.tokens().size())
        && (isWhole(head, token) || isWhole(token, sentence.tokens().size()));
  }

  private boolean isCut(int noun, int end) {
    return attributes(noun, end).anyMatch(i -> !kept.contains(i));
  }

  private boolean isWhole(int noun, int end) {
    return attributes(noun, end).anyMatch(kept::contains);
  }

  /** What stands behind the noun and before {@code end}, and no comma before it. */
  private IntStream attributes(int noun, int end) {
    return sentence.children(noun, "nmod", "acl").stream()
        .mapToInt(Integer::intValue)
        .filter(i -> i > noun && i < end)
        .filter(i -> !sentence.token(sentence.descendants(i).get(0) - 1).text().equals(","));
  }

  /** "began keeping[, beside the register, a notebook]", "ceased [to be closed]". */
  private boolean losesItsObject(int verb) {
    boolean infinite = sentence.token(verb).hasTag("VB", "VBG");
    boolean phase = PHASES.contains(sentence.token(verb).lemma());
    return (infinite && loses(verb, "obj", "xcomp")) || (phase && loses(verb, "xcomp"));
  }

  private boolean loses(int verb, String... relations) {
    return !sentence.hasRelation(verb, "amod", "compound")
        && sentence.children(verb, relations).stream()
            .filter(i -> !sentence.token(i).hasTag("CD"))
            .anyMatch(i -> i > verb && sentence.descendants(i).stream().noneMatch(kept::contains));
  }

  /** "Hale slipped [and was killed]", "delegates met [and founded a union]": the less of it. */
  private boolean losesWhatItLedTo(int verb) {
    return sentence.token(verb).hasTag("VBD")
        && sentence.children(verb, "conj").stream()
            .filter(other -> !kept.contains(other) && sentence.token(other).hasTag("VBD", "VBN"))
            .filter(other -> sentence.child(other, "nsubj", "nsubj:pass").isEmpty())
            .anyMatch(
                other ->
                    EventVerbs.DYING.contains(sentence.token(other).lemma())
                        || MEETING.contains(sentence.token(verb).lemma()));
  }
}
