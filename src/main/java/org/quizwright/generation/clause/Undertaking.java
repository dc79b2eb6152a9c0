package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Continuation;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What somebody tried, refused or was persuaded to do. */
public final class Undertaking implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("undertaking", Skill.CLOSE_READING, Demand.LOCATE);

  private static final List<String> OF_ONE_S_OWN =
      Words.list(
          "seek try attempt want hope intend plan promise threaten refuse agree decide offer "
              + "propose vow pledge resolve undertake demand choose forget fail manage strive "
              + "struggle");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s)\\s*(?:, (?:which|who|whose|where|while|but|as|thus|though|although|yet|and (?:then|later|so))\\b|[—–;(:]| until\\b).*$");

  /** Only people are told to; "the journey was planned to last" gives a measure. */
  private static final List<String> TOLD =
      Words.list(
          "persuade force urge invite advise order ask compel instruct encourage warn forbid "
              + "allow oblige convince sentence require");

  /** "To start in May": what to start, the text has said before. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)to (?:start|begin|go on|go ahead|continue|do|follow|last|succeed|come)\\b.*");

  /** "And" with a short subject at most, which no other conjunction makes part of the deed. */
  private static final Pattern SECOND =
      Pattern.compile("(?s).*(?<!,) and (?:(?!(?:wh\\p{L}+|that|if|how) )[\\p{L}’-]+ ){0,4}");

  private static final int FEWEST_ANSWER = 4;
  private static final int MOST_ANSWER = 26;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.each(facts, telling -> draft(facts, telling).filter(telling::matters));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> undertakes(core.mainVerb().lemma()))
        .filter(core -> !core.clause().isPassive() || TOLD.contains(core.mainVerb().lemma()))
        .filter(core -> !Continuation.tellsMore(facts, telling, core.mainVerb().lemma()))
        .flatMap(core -> draft(facts, telling, core));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core) {
    ParsedSentence sentence = core.sentence();
    return sentence.children(core.clause().head(), "xcomp", "ccomp", "advcl").stream()
        .map(sentence::subtree)
        .filter(span -> span.of(sentence.text()).startsWith("to "))
        .findFirst()
        .flatMap(span -> draft(facts, telling, core, span));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, Span deed) {
    String text = core.sentence().text();
    String between = text.substring(core.mainVerb().end(), deed.start()).stripTrailing();
    String answer = ASIDE.matcher(words(deed, text)).replaceFirst("");
    String stem = telling.ask("what " + core.inverted() + between + " to do" + core.opening());
    boolean fit =
        Stems.fitShort(stem)
            && !hasSecondVerb(core.sentence(), deed)
            && !between.matches("(?s).*[,;:–—(].*")
            && !OPEN.matcher(answer).matches()
            && Phrase.standsAlone(between)
            && Phrase.leansOnlyOnStem(answer)
            && Phrase.length(answer) >= FEWEST_ANSWER
            && Phrase.length(answer) <= MOST_ANSWER;
    return fit
        ? Optional.of(telling.answered(facts, DRAFTING, "deed", stem, answer))
        : Optional.empty();
  }

  private static String words(Span deed, String text) {
    return deed.of(text).strip().replaceFirst("[.,]+$", "");
  }

  /** "Agreed to make peace and sent gifts": a reader takes both for what was agreed to. */
  private static boolean hasSecondVerb(ParsedSentence sentence, Span deed) {
    return sentence.tokens().stream()
        .filter(token -> token.start() > deed.start() && token.hasTag("VBD", "VBZ"))
        .map(token -> sentence.text().substring(deed.start(), token.start()))
        .anyMatch(before -> SECOND.matcher(before).matches());
  }

  private static boolean undertakes(String verb) {
    return OF_ONE_S_OWN.contains(verb) || TOLD.contains(verb);
  }
}
