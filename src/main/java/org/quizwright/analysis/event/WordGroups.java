package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Sorts the words of a clause into a core and groups that can be left out without making it false;
 * dates, asides and subordinate clauses are in neither.
 */
final class WordGroups {

  /** The group of the words that can't be left out. */
  static final int CORE = 0;

  private static final String[] NEVER =
      "acl:relcl parataxis discourse vocative dislocated list cc:preconj obl:tmod nmod:tmod"
          .split(" ");

  private static final String[] BELONGING =
      "nmod:poss conj case cc compound xcomp obj ccomp nsubj aux cop".split(" ");

  private final ParsedSentence sentence;
  private final List<Integer> dated = new ArrayList<>();

  /** Every token of a date, wherever a parser hung it. */
  private final Set<Integer> ofDates = new TreeSet<>();

  private final Map<Integer, Integer> groupOf = new LinkedHashMap<>();
  private final List<Integer> parents = new ArrayList<>(List.of(CORE));

  WordGroups(ParsedSentence sentence, List<DateMention> dates) {
    this.sentence = sentence;
    dates.stream()
        .map(date -> DatedPredicate.top(sentence, date))
        .flatMapToInt(OptionalInt::stream)
        .forEach(dated::add);
    dates.forEach(date -> ofDates.addAll(sentence.within(date.span())));
  }

  /** The group of each kept token. */
  Map<Integer, Integer> groupOf() {
    return groupOf;
  }

  /** For each group, the group that must be there if it is. */
  List<Integer> parents() {
    return parents;
  }

  /** Keeps one token as part of the core. */
  void keep(int token) {
    groupOf.put(token, CORE);
  }

  /** Keeps a phrase: its head and, by need, what hangs on it. */
  void keepPhrase(int head, int group) {
    if (isDropped(head) || ofDates.contains(head)) {
      return;
    }
    groupOf.put(head, group);
    for (int child : sentence.children(head)) {
      keepPart(head, child, group);
    }
  }

  /** Keeps a phrase that the clause can do without. */
  void keepOptional(int head, int within) {
    parents.add(within);
    keepPhrase(head, parents.size() - 1);
  }

  /** Keeps what two commas set apart, commas and all, or leaves all of it out. */
  void keepSetApart(int head) {
    keepOptional(head, CORE);
    List<Integer> tokens = sentence.descendants(head);
    groupOf.put(tokens.get(0) - 1, parents.size() - 1);
    groupOf.put(tokens.get(tokens.size() - 1) + 1, parents.size() - 1);
  }

  private void keepPart(int head, int child, int group) {
    Token token = sentence.token(child);
    if (isAside(head, child)) {
      return;
    }
    if (isDropped(child) || sentence.hasRelation(child, "punct", "advcl")) {
      keepPunctuation(child, group);
    } else if (sentence.hasRelation(child, BELONGING)) {
      keepConjunct(child, group);
    } else if (sentence.hasRelation(child, "nmod", "obl") && !isOf(child)) {
      keepOptional(child, group);
    } else if (sentence.hasRelation(child, "acl")) {
      keepOptional(child, group);
    } else if (sentence.hasRelation(child, "amod")
        && isDispensable(child)
        && !List.of("amount", "number", "share").contains(sentence.token(head).lemma())) {
      return;
    } else if (!sentence.hasRelation(child, "advmod") || isLimiting(head, token)) {
      keepPhrase(child, group);
    }
  }

  private void keepConjunct(int child, int group) {
    boolean joined = sentence.hasRelation(child, "conj");
    boolean clause = joined && sentence.token(child).isFinite();
    boolean dated = joined && sentence.descendants(child).stream().anyMatch(ofDates::contains);
    if (!clause && !dated) {
      keepPhrase(child, group);
    }
  }

  private void keepPunctuation(int child, int group) {
    String text = sentence.token(child).text();
    boolean joins = List.of("-", "–", "/", "&", "’", "'").contains(text);
    boolean tight = child > 0 && sentence.token(child - 1).end() == sentence.token(child).start();
    if (joins && tight && sentence.hasRelation(child, "punct")) {
      groupOf.put(child, group);
    }
  }

  /** An apposition belongs to its noun only where it follows at once: "the journal Nature". */
  private boolean isAside(int head, int child) {
    boolean close = sentence.subtree(child).start() == sentence.token(head).end() + 1;
    boolean name = sentence.token(child).isProperNoun();
    int first = sentence.descendants(child).get(0);
    boolean afterComma = first > 0 && sentence.token(first - 1).text().equals(",");
    return (sentence.hasRelation(child, "acl") && afterComma)
        || (sentence.hasRelation(child, "appos") && !close)
        || (sentence.hasRelation(child, "dep") && !(close && name) && !isThat(child));
  }

  /** "said that …", whatever the parser takes "that" for. */
  private boolean isThat(int child) {
    return sentence.token(child).text().equals("that") && child < sentence.token(child).head();
  }

  private boolean isLimiting(int head, Token adverb) {
    boolean verb = sentence.token(head).isVerb() && !sentence.hasRelation(head, "amod");
    return !verb || EventWords.LIMITING.has(adverb.lemma());
  }

  /** Keeps a phrase without the preposition before it, so that it can be a subject. */
  void keepSubject(int head) {
    keepPhrase(head, CORE);
    sentence.children(head, "case").stream().filter(i -> i < head).forEach(groupOf::remove);
  }

  private boolean isOf(int child) {
    return sentence.child(child, "case").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("of"));
  }

  private boolean isDropped(int child) {
    return dated.contains(child)
        || sentence.hasRelation(child, NEVER)
        || isPartOfDate(child)
        || Influence.isNamedBy(sentence, child)
        || Brackets.hold(sentence, child);
  }

  /** "on the night of the 11th". */
  private boolean isPartOfDate(int noun) {
    return DatedPredicate.PARTS_OF_TIME.has(sentence.token(noun).lemma())
        && sentence.children(noun).stream().anyMatch(dated::contains);
  }

  /** "union-wide" says how far it reached only to one who knows which union. */
  private boolean isDispensable(int adjective) {
    Token token = sentence.token(adjective);
    boolean joined =
        sentence.children(adjective).stream().anyMatch(i -> sentence.token(i).text().equals("-"));
    return EventWords.DISPENSABLE.has(token.lemma())
        || token.text().endsWith("-wide")
        || (joined && token.text().equals("wide"));
  }
}
