package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What somebody responded with, was banned from or joined in: the object of a preposition. */
final class Stranded implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("stranded", Skill.CLOSE_READING, Demand.LOCATE);

  /** Verbs with the preposition that belongs to them: beside others it may tell when or where. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:ask|call|press|campaign|appeal|apply|petition|try|arrest|fine|punish|blame|criticise|criticize) for"
              + "|(?:vote|argue|fight|speak) (?:for|against)|(?:warn|protest|rebel|revolt|campaign) against"
              + "|(?:ban|exclude|bar|expel|exempt) from|(?:object|submit) to|(?:insist|rely) on"
              + "|(?:provide|supply|charge|replace|threaten|reward|entrust|credit) with");

  /** "For eighteen years" says how long, not what for. */
  private static final Pattern SPAN_OF_TIME =
      Pattern.compile(
          "(?s).*\\b(?:moment|second|minute|hour|day|night|week|month|season|year|decade|centur(?:y|ie)|generation|time|while)s?");

  private static final int MOST_WORDS = 20;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts)).flatMap(core -> draft(facts, telling, core));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core) {
    ParsedSentence sentence = core.sentence();
    int next = core.clause().head() + 1;
    boolean tight =
        next + 1 < sentence.tokens().size()
            && sentence.hasRelation(next, "case")
            && PAIR.matcher(core.mainVerb().lemma() + " " + sentence.token(next).text()).matches();
    return tight ? draft(facts, telling, core, next) : Optional.empty();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, int preposition) {
    ParsedSentence sentence = core.sentence();
    int noun = sentence.token(preposition).head();
    Span whole = sentence.subtree(noun);
    int end = Math.min(whole.end(), core.end(sentence.token(preposition).end()));
    int stop = core.end(end);
    String text = sentence.text();
    String object = text.substring(sentence.token(preposition).end(), end).strip();
    String answer = Phrase.closed(Phrase.withoutCircumstance(object));
    String tail = text.substring(end, stop).stripTrailing();
    String word = sentence.token(preposition).text();
    String stem = telling.ask("what " + core.inverted() + " " + word + tail + core.opening());
    boolean fit =
        Stems.fitShort(stem)
            && !answer.matches(".*\\d.*|(?:at|in|on|by|with|to|of|from|for) .*")
            && !answer.matches("(?i)(?:an?|the|its|their|his|her|some) \\p{L}+")
            && !pointsBack(sentence, whole)
            && !(word.equals("for") && SPAN_OF_TIME.matcher(answer).matches())
            && !tail.strip().startsWith("by ")
            && Phrase.length(answer) >= 2
            && Phrase.length(answer) <= MOST_WORDS
            && Phrase.leansOnlyOnStem(answer)
            && Phrase.leansOnlyOnStem(tail)
            && Core.finite(
                    sentence, new Span(sentence.token(preposition).start(), Math.max(stop, end)))
                .isEmpty();
    return fit
        ? Optional.of(telling.answered(facts, DRAFTING, "object", stem, answer))
        : Optional.empty();
  }

  /** "That belief" is named in a sentence before. */
  private static boolean pointsBack(ParsedSentence sentence, Span answer) {
    return sentence.within(answer).stream()
        .map(sentence::token)
        .anyMatch(token -> token.text().equalsIgnoreCase("that") && token.hasTag("DT"));
  }
}
