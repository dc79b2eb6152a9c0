package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.Additions;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.model.question.Relation;

/** Puts into sentences what keeps two sides apart. */
record Differences(Pairing pairing, ModelAnswer answer) {

  /** The first difference that there is; one sentence is all that an answer has room for. */
  String first() {
    String difference =
        Stream.of(
                judged().orElseGet(() -> answer.apart().sentence(pairing)),
                Provenance.evidence(pairing),
                Provenance.weight(pairing))
            .filter(sentence -> !sentence.isEmpty())
            .findFirst()
            .orElse("");
    return pairing.relation() == Relation.AGREE ? verdict(difference) : difference;
  }

  /** How far the two agree; "how far" is what the task asks. */
  private String verdict(String difference) {
    String bare = difference.replaceFirst("^But ", "");
    if (bare.isEmpty()) {
      return "So they agree on the main point, though each bears it out by other details.";
    }
    boolean roles = !answer.apart().isEmpty() && !answer.apart().persons();
    String agreed =
        roles
            ? "So they agree only in part, not on the " + answer.apart().role() + ": "
            : "So they agree in general, but ";
    return agreed
        + (roles
            ? bare.replace(" as the " + answer.apart().role(), "").replace(",,", ",")
            : inSentence(bare));
  }

  private static String inSentence(String sentence) {
    return sentence.startsWith("Both ") ? "b" + sentence.substring(1) : sentence;
  }

  /** Where each names another person, and only one side judges the one whom it names. */
  private Optional<String> judged() {
    Optional<KeyQuote> mine = judgement(answer.mine(), 0);
    Optional<KeyQuote> theirs = judgement(answer.theirs(), 1);
    if (mine.isPresent() == theirs.isPresent()) {
      return Optional.empty();
    }
    Voice judge = (mine.isPresent() ? pairing.left() : pairing.right()).voice();
    return mine.or(() -> theirs).map(words -> answer.apart().sentence(pairing, judge, words));
  }

  private Optional<KeyQuote> judgement(List<KeyQuote> quotes, int side) {
    return quotes.stream()
        .filter(quote -> answer.apart().persons())
        .filter(
            quote ->
                (quote.lead() + " " + quote.exact()).contains(answer.apart().names().get(side)))
        .filter(Additions::judges)
        .findFirst();
  }

  /**
   * What only one side tells and no sentence before it quotes: {@code mine} pieces of the left
   * side, {@code theirs} of the right. Of one piece in all, the closer to its answer.
   */
  String told(int mine, int theirs) {
    String quoted = judged().orElse("");
    List<KeyQuote> left = fresh(answer.mine(), answer.left(), quoted);
    List<KeyQuote> right = fresh(answer.theirs(), answer.right(), quoted);
    boolean swapped =
        mine + theirs == 1 && closeness(right, answer.right()) > closeness(left, answer.left());
    int most = swapped ? 0 : mine;
    int others = swapped ? 1 : theirs;
    return Told.only(
        pairing.left().voice(),
        left.subList(0, Math.min(most, left.size())),
        pairing.right().voice(),
        right.subList(0, Math.min(others, right.size())));
  }

  private static List<KeyQuote> fresh(List<KeyQuote> quotes, KeyQuote answer, String quoted) {
    return quotes.stream()
        .filter(quote -> !quote.overlaps(answer))
        .filter(quote -> !quoted.contains(quote.inMarks()))
        .toList();
  }

  /** Part of a list or of the very sentence, else on what the answer names. */
  private static int closeness(List<KeyQuote> quotes, KeyQuote answer) {
    if (quotes.isEmpty()) {
      return -1;
    }
    KeyQuote first = quotes.get(0);
    if (!first.finite() || first.statement().equals(answer.statement())) {
      return 2;
    }
    boolean named =
        answer.statement().names().stream()
            .filter(answer.exact()::contains)
            .anyMatch(first.exact()::contains);
    return named ? 1 : 0;
  }
}
