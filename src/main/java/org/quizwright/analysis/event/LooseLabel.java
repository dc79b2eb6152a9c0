package org.quizwright.analysis.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/**
 * Words an event that no label makes stand alone, so that it can be listed, though not ordered by
 * students: the clause in the text's own words, without its date.
 */
final class LooseLabel {

  private static final int MOST_WORDS = 14;
  private static final Pattern CONTAINS_YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** With another date, or that it didn't happen before. */
  private static final Pattern SPOILED = Pattern.compile("\\b\\d{4}\\b|\\bnot\\b|n[’']t\\b");

  private static final Pattern EDGES =
      Pattern.compile("^(?:(?:and|but|or)\\b|[\\s,;:–—-])+|[\\s,;:–—-]+$");

  private static final Pattern LOOSE_END =
      Pattern.compile(
          "(?: (?:the|a|an|of|in|on|at|to|toward|towards|by|for|with|from|into|and|or|as|its))+$");

  private static final Pattern DATE_OPENS =
      Pattern.compile(
          "(?i)(?:\\s*\\b(?:in|on|of|by|during|throughout|from|since|the|late|early))+\\s*$");

  /** Tags of adverbs, articles, prepositions, auxiliaries and marks: what a date may take along. */
  private static final String[] SMALL = {
    "RB", "DT", "IN", "TO", ",", "``", "''", "MD", "VBD", "VBN"
  };

  private LooseLabel() {}

  /** The fullest wording of up to 14 words, else the shortest there is. */
  static LabelDraft of(DatedPredicate predicate) {
    return Stream.concat(new NominalLabel().write(predicate).stream(), clauses(predicate))
        .filter(draft -> draft.words() >= 2)
        .min(
            Comparator.comparingInt((LabelDraft draft) -> leaps(draft, predicate))
                .thenComparing(draft -> CONTAINS_YEAR.matcher(draft.text()).find())
                .thenComparing(draft -> draft.words() > MOST_WORDS)
                .thenComparingInt(
                    draft -> draft.words() > MOST_WORDS ? draft.words() : -draft.words()))
        .orElseGet(() -> bare(predicate));
  }

  /** Of several predicates the one whose wording says best what happened. */
  static DatedPredicate bestOf(List<DatedPredicate> predicates) {
    return predicates.stream()
        .max(Comparator.comparingInt(predicate -> merit(of(predicate))))
        .orElseThrow();
  }

  /** A subject that says who, a name, and neither too little nor too much. */
  private static int merit(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    boolean says =
        !draft.tokens().isEmpty()
            && draft.tokens().get(0) <= draft.subject()
            && !sentence.token(draft.tokens().get(0)).hasTag("VBD", "VBN", "MD");
    boolean vague =
        sentence.token(draft.subject()).hasTag("PRP", "WDT", "WP", "DT", "VBD", "VBN", "VB");
    return (says && !vague ? 8 : 0)
        + (draft.named() > 0 ? 2 : 0)
        - (SPOILED.matcher(draft.text()).find() ? 4 : 0)
        + Math.min(draft.words(), 8)
        - Math.max(0, draft.words() - MOST_WORDS);
  }

  /** How often a wording leaves out more than a date, an adverb or what commas set apart. */
  private static int leaps(LabelDraft draft, DatedPredicate predicate) {
    List<Integer> kept = draft.tokens().stream().sorted().toList();
    return (int)
        IntStream.range(1, kept.size())
            .filter(i -> isLeap(predicate, kept.get(i - 1) + 1, kept.get(i)))
            .count();
  }

  private static boolean isLeap(DatedPredicate predicate, int from, int to) {
    ParsedSentence sentence = predicate.sentence();
    boolean aside =
        to - from > 1
            && sentence.token(from).text().matches("[,(–—]")
            && sentence.token(to - 1).text().matches("[,)–—]")
            && IntStream.range(from, to).noneMatch(i -> sentence.token(i).hasTag("CC"));
    return !aside
        && IntStream.range(from, to)
            .anyMatch(i -> !isDate(predicate, i) && !sentence.token(i).hasTag(SMALL));
  }

  private static boolean isDate(DatedPredicate predicate, int token) {
    return predicate.dates().stream()
        .anyMatch(date -> predicate.sentence().within(date.span()).contains(token));
  }

  private static Stream<LabelDraft> clauses(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    boolean role = sentence.child(predicate.head(), "cop").isPresent();
    if (!role && !sentence.token(predicate.head()).isVerb()) {
      return Stream.empty();
    }
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    boolean participle = isParticiple(sentence, predicate.head());
    boolean passive =
        participle
            || tookOver(predicate.clause())
            || SubjectAndVerb.isShortened(sentence, predicate.head());
    OptionalInt subject =
        participle
            ? OptionalInt.of(sentence.token(predicate.head()).head())
            : named(sentence, predicate.head());
    subject.ifPresent(groups::keepSubject);
    Optional<SubjectAndVerb> perfect = pluperfect(sentence, predicate);
    perfect
        .map(SubjectAndVerb::verbTokens)
        .orElse(predicate.clause().verbGroup())
        .forEach(groups::keep);
    if (role) {
      groups.keepPhrase(predicate.head(), WordGroups.CORE);
    }
    PredicateLabel.complete(predicate, groups);
    int noun = subject.orElse(predicate.head());
    return GroupChoices.of(groups).stream()
        .map(tokens -> Quoting.complete(sentence, tokens).orElse(tokens))
        .map(
            tokens ->
                draft(
                    sentence, tokens, noun, perfect.map(SubjectAndVerb::instead).orElse(Map.of())))
        .map(draft -> passive ? asPassive(draft, predicate.head()) : draft);
  }

  /** Who or what did it; for "that" and "who" the noun before, however it is parsed. */
  private static OptionalInt named(ParsedSentence sentence, int head) {
    OptionalInt subject = SubjectAndVerb.subject(sentence, new Clause(sentence, head));
    boolean relative =
        subject.isPresent() && sentence.token(subject.getAsInt()).hasTag("WDT", "WP");
    int noun = relative ? beforeAside(sentence, subject.getAsInt() - 1) : -1;
    return noun >= 0 && sentence.token(noun).isNoun() ? OptionalInt.of(noun) : subject;
  }

  /** Over what stands between two dashes: "plans—all of them old—that". */
  private static int beforeAside(ParsedSentence sentence, int token) {
    if (token < 1 || !sentence.token(token).text().matches("[—–]|--")) {
      return token;
    }
    return IntStream.range(1, token)
            .map(i -> token - i)
            .filter(i -> sentence.token(i).text().matches("[—–]|--"))
            .findFirst()
            .orElse(0)
        - 1;
  }

  /** What had been done is told like the rest: "The mines were sold". */
  private static Optional<SubjectAndVerb> pluperfect(
      ParsedSentence sentence, DatedPredicate predicate) {
    return sentence.children(predicate.head(), "aux").stream()
            .anyMatch(i -> sentence.token(i).text().matches("had|been"))
        ? SubjectAndVerb.of(sentence, predicate.head())
        : Optional.empty();
  }

  private static boolean isParticiple(ParsedSentence sentence, int head) {
    return sentence.hasRelation(head, "acl")
        && !sentence.hasRelation(head, "acl:relcl")
        && sentence.token(head).hasTag("VBN");
  }

  /** "was begun in May and finished in June": the second verb takes over the passive. */
  private static boolean tookOver(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int head = clause.head();
    return sentence.hasRelation(head, "conj")
        && EventVerbs.UNDERGONE.has(sentence.token(head).lemma())
        && sentence.child(head, "nsubj", "nsubj:pass", "aux", "obj", "ccomp", "xcomp").isEmpty()
        && new Clause(sentence, sentence.token(head).head()).isPassive();
  }

  /** "demands raised by miners" → "demands were raised by miners". */
  private static LabelDraft asPassive(LabelDraft draft, int verb) {
    String participle = draft.sentence().token(verb).text();
    String was = SubjectAndVerb.was(draft.sentence(), draft.subject());
    return draft.with(
        draft.text().replaceFirst("\\b" + Pattern.quote(participle), was + participle));
  }

  private static LabelDraft draft(
      ParsedSentence sentence, List<Integer> tokens, int subject, Map<Integer, String> instead) {
    String words = RunningText.of(sentence, tokens, instead);
    String text = EDGES.matcher(LOOSE_END.matcher(words).replaceAll("")).replaceAll("");
    return new LabelDraft(RunningText.capitalised(text), sentence, tokens, subject);
  }

  /**
   * The words before the date, where the grammar is too loose to read; else those after it. A date
   * such as "11 a.m." may take the full stop along.
   */
  private static LabelDraft bare(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Span date = predicate.date().span();
    int end = sentence.text().length();
    String before =
        DATE_OPENS
            .matcher(sentence.text().substring(0, Math.min(date.start(), end)))
            .replaceAll("");
    String left = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    String right = sentence.text().substring(Math.min(date.end(), end)).split("[;.]", 2)[0];
    String words = left.strip().contains(" ") ? left : right;
    String text = EDGES.matcher(words).replaceAll("");
    return new LabelDraft(
        RunningText.capitalised(text.isEmpty() ? sentence.text() : text),
        sentence,
        sentence.within(date),
        predicate.head());
  }
}
