package org.quizwright.analysis.event;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Months;
import org.quizwright.language.NumberWord;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Whether a label cuts words off from what they belong to. */
final class Severed {

  private static final List<String> STAND_INS =
      List.of("one", "ones", "both", "neither", "either", "others", "each", "some");

  private static final List<String> LEADING =
      List.of("bring", "carry", "drive", "lead", "send", "take");

  private static final Lexicon PARTS = Lexicon.read("part-nouns");

  private static final List<String> SOMEWHERE =
      List.of("find", "lay", "place", "put", "send", "set", "bring");

  /** Verbs that make somebody do what only an infinitive tells. */
  private static final List<String> MAKING_DO =
      List.of("compel", "enable", "induce", "instruct", "oblige", "persuade");

  /** Verbs that may do so, too: "forced the gates", "told the truth". */
  private static final List<String> OFTEN_MAKING_DO =
      List.of("ask", "forbid", "force", "tell", "urge");

  private static final List<String> DOING =
      List.of("make", "declare", "give", "bring", "send", "put", "name", "appoint", "elect");

  private static final List<String> GOING = List.of("arrive", "come", "go");

  private static final List<Predicate<String>> LASTING =
      List.of(EventVerbs.STATES::has, EventVerbs.LASTING::contains);

  private static final List<String> DEGREES = List.of("again", "almost", "nearly", "hardly");

  private static final Pattern HEDGES =
      Pattern.compile("(?i)\\b(?:at (?:least|most)|(?:more|less|fewer) than|up to|almost|nearly)$");

  /** What a single word of the label lacks. */
  private static final List<BiPredicate<LabelDraft, Integer>> OF_A_WORD =
      List.of(
          Severed::hangsInTheAir,
          Severed::standsForAnother,
          Severed::losesWhatTellsWhich,
          Severed::losesItsWhole,
          Severed::losesItsHedge,
          Severed::losesItsVerb);

  private static final List<Predicate<LabelDraft>> OF_THE_LABEL =
      List.of(
          Severed::tellsNothingOfSubject,
          Severed::losesItsDegree,
          Severed::losesItsGoal,
          Severed::losesWhatIsToBeDone,
          Severed::losesItsArticle,
          Severed::doesNothing,
          Severed::losesWhatCompletesAState,
          Severed::isAboutAQuality,
          Severed::goesNowhere);

  private Severed() {}

  static boolean is(LabelDraft draft) {
    return OF_THE_LABEL.stream().anyMatch(rule -> rule.test(draft))
        || draft.tokens().stream()
            .anyMatch(i -> OF_A_WORD.stream().anyMatch(rule -> rule.test(draft, i)));
  }

  /** "formed a society in" without the year, where other words follow. */
  private static boolean hangsInTheAir(LabelDraft draft, int preposition) {
    ParsedSentence sentence = draft.sentence();
    return sentence.hasRelation(preposition, "case")
        && sentence.token(preposition).hasTag("IN", "TO")
        && !draft.tokens().contains(sentence.token(preposition).head())
        && draft.tokens().stream()
            .filter(i -> i > preposition)
            .min(Comparator.naturalOrder())
            .filter(next -> next > preposition + 1)
            .map(next -> sentence.token(preposition).text() + " " + sentence.token(next).text())
            .filter(draft.text()::contains)
            .isPresent();
  }

  /** "ordered one", "was let down by both", "some of the forty-three": of what? */
  private static boolean standsForAnother(LabelDraft draft, int word) {
    ParsedSentence sentence = draft.sentence();
    Token token = sentence.token(word);
    boolean alone =
        sentence.hasRelation(word, "obj", "obl", "nmod", "nsubj", "nsubj:pass")
            && sentence.children(word, "compound", "flat").isEmpty()
            && sentence.children(word, "nmod").stream()
                .flatMap(i -> sentence.children(i, "case").stream())
                .noneMatch(i -> sentence.token(i).lemma().equals("of"));
    boolean counted =
        NumberWord.of(token.text()) > 0
            && sentence.children(word, "det").stream().anyMatch(draft.tokens()::contains);
    return alone && (counted || STAND_INS.contains(token.text()));
  }

  /** "led a hundred soldiers [there]". */
  private static boolean losesItsGoal(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return lostAdverbs(draft)
        .anyMatch(
            adverb ->
                sentence.token(adverb).lemma().equals("there")
                    && LEADING.contains(sentence.token(sentence.token(adverb).head()).lemma()));
  }

  /** "obliged the agent [to leave]", "asked the leader [about a wall]". */
  private static boolean losesWhatIsToBeDone(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    if (verb < 0 || !draft.tokens().contains(verb) || draft.isPassive()) {
      return false;
    }
    String lemma = sentence.token(verb).lemma();
    return (MAKING_DO.contains(lemma)
            && draft.tokens().stream()
                .noneMatch(i -> i > verb && sentence.token(i).text().matches("to|into|that")))
        || (OFTEN_MAKING_DO.contains(lemma) && leavesOutAnInfinitive(draft, verb));
  }

  private static boolean leavesOutAnInfinitive(LabelDraft draft, int verb) {
    ParsedSentence sentence = draft.sentence();
    return IntStream.range(verb + 1, sentence.tokens().size() - 1)
        .filter(i -> !draft.tokens().contains(i))
        .anyMatch(
            i ->
                sentence.token(i).text().equals("about")
                    || (sentence.token(i).hasTag("TO") && sentence.token(i + 1).hasTag("VB")));
  }

  /** "Severe epidemic struck" for "a sudden and severe one did". */
  private static boolean losesItsArticle(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int first = draft.tokens().stream().min(Comparator.naturalOrder()).orElse(0);
    return first > 1
        && sentence.token(first).hasTag("JJ")
        && sentence.token(first - 1).hasTag("CC")
        && sentence.token(first - 2).hasTag("JJ");
  }

  /** "The United Nations made [21 March a day] against hatred". */
  private static boolean doesNothing(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    return verb >= 0
        && draft.tokens().contains(verb)
        && sentence.token(verb).hasTag("VBD")
        && DOING.contains(sentence.token(verb).lemma())
        && sentence.children(verb, "obj", "iobj", "ccomp", "xcomp", "dep", "compound:prt").stream()
            .noneMatch(draft.tokens()::contains);
  }

  /** "took up the custom" for "took it up again", "broke the town" for "almost broke it". */
  private static boolean losesItsDegree(LabelDraft draft) {
    return lostAdverbs(draft)
        .anyMatch(adverb -> DEGREES.contains(draft.sentence().token(adverb).lemma()));
  }

  /** Adverbs of the label's verb that it leaves out. */
  private static Stream<Integer> lostAdverbs(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    return verb >= 0 && draft.tokens().contains(verb)
        ? sentence.children(verb, "advmod").stream().filter(i -> !draft.tokens().contains(i))
        : Stream.empty();
  }

  /** "was ruled [by the shogun]", "was carried [through the town]": a state needs more. */
  private static boolean losesWhatCompletesAState(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    return verb >= 0
        && draft.isPassive()
        && (LASTING.stream().anyMatch(list -> list.test(sentence.token(verb).lemma()))
            || losesItsPlace(draft, verb))
        && sentence.children(verb, "obl", "xcomp").stream().noneMatch(draft.tokens()::contains);
  }

  /** "Maps were found [in his trunk]". */
  private static boolean losesItsPlace(LabelDraft draft, int verb) {
    ParsedSentence sentence = draft.sentence();
    return SOMEWHERE.contains(sentence.token(verb).lemma())
        && sentence.children(verb, "obl").stream()
            .anyMatch(
                i ->
                    !sentence.token(i).hasTag("CD")
                        && !sentence.token(i).text().matches(Months.ANY));
  }

  /** "Siebold arrived": where? */
  private static boolean goesNowhere(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    int verb = sentence.token(draft.subject()).head();
    return verb >= 0
        && GOING.contains(sentence.token(verb).lemma())
        && draft.tokens().stream().noneMatch(i -> i > verb && sentence.isUnder(i, verb));
  }

  /** "Old and almost blind was deposed": what stands before the subject isn't one. */
  private static boolean isAboutAQuality(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return sentence.child(draft.subject(), "det").isEmpty()
        && sentence.children(draft.subject(), "conj").stream()
            .filter(draft.tokens()::contains)
            .anyMatch(i -> sentence.token(i).hasTag("JJ"));
  }

  /** "with the fifty-three people" where "whom the town had sent" is cut off. */
  private static boolean losesWhatTellsWhich(LabelDraft draft, int noun) {
    ParsedSentence sentence = draft.sentence();
    List<Integer> clauses = sentence.children(noun, "acl:relcl");
    return !clauses.isEmpty()
        && clauses.stream().noneMatch(draft.tokens()::contains)
        && !sentence.token(noun).isProperNoun()
        && sentence.children(noun, "amod", "compound").stream().noneMatch(draft.tokens()::contains)
        && clauses.stream().noneMatch(i -> isSetOff(sentence, i))
        && (EventWords.VAGUE.has(sentence.token(noun).lemma())
            || Deeds.DECREES.has(sentence.token(noun).lemma())
            || (sentence.token(noun).hasTag("NN")
                && sentence.child(noun, "det", "nmod:poss", "nummod").isEmpty())
            || sentence.children(noun, "det").stream()
                .filter(draft.tokens()::contains)
                .anyMatch(i -> sentence.token(i).lemma().equals("the")));
  }

  /** "a price of two dollars" where it was at least so much. */
  private static boolean losesItsHedge(LabelDraft draft, int number) {
    ParsedSentence sentence = draft.sentence();
    return number > 0
        && sentence.token(number).hasTag("CD")
        && !draft.tokens().contains(number - 1)
        && HEDGES
            .matcher(
                sentence.token(Math.max(0, number - 2)).text()
                    + " "
                    + sentence.token(number - 1).text())
            .find();
  }

  /** "[went] back took": whose particle it is. */
  private static boolean losesItsVerb(LabelDraft draft, int particle) {
    ParsedSentence sentence = draft.sentence();
    int head = sentence.token(particle).head();
    return sentence.token(particle).hasTag("RB", "RP")
        && sentence.hasRelation(particle, "advmod", "compound:prt")
        && head >= 0
        && head < particle
        && sentence.token(head).isVerb()
        && !draft.tokens().contains(head);
  }

  /** "bought a third share [in one of them]". */
  private static boolean losesItsWhole(LabelDraft draft, int noun) {
    ParsedSentence sentence = draft.sentence();
    int link = noun + 1;
    return sentence.token(noun).isNoun()
        && PARTS.has(sentence.token(noun).lemma())
        && link + 1 < sentence.tokens().size()
        && sentence.token(link).text().matches("in|of")
        && !draft.tokens().contains(link)
        && !sentence.token(link + 1).text().matches("\\d.*")
        && !sentence.token(link + 1).text().matches(Months.ANY);
  }

  /** What a comma parts only adds something. */
  private static boolean isSetOff(ParsedSentence sentence, int clause) {
    int first = sentence.descendants(clause).get(0);
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  /** "A rising was defeated" where the text says whose. */
  private static boolean tellsNothingOfSubject(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    List<Integer> attributes =
        sentence.children(draft.subject(), "nmod", "acl", "amod", "compound");
    return attributes.stream().anyMatch(i -> !sentence.token(i).hasTag("CD", "NNP"))
        && attributes.stream().noneMatch(draft.tokens()::contains)
        && sentence.children(draft.subject(), "det").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("a"));
  }
}
