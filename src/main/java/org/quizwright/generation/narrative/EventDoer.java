package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.clause.Stems;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Who did what an event tells of, its date kept in the question. */
final class EventDoer implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("event-doer", Skill.CLOSE_READING, Demand.LOCATE);

  /** Nouns for people, one or many, that are asked for by "who". */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i).*\\b(?:m[ae]n|wom[ae]n|people|workers?|farm workers|labourers?|laborers?|farmers?|peasants?|tenants?|strikers?"
              + "|miners?|weavers?|dockers?|soldiers?|sailors?|chiefs?|doctors?|nurses?|teachers?|students?|ministers?"
              + "|judges?|magistrates?|police|crowds?|gangs?|mobs?|deputations?|delegations?|delegates?|engineers?"
              + "|merchants?|settlers?|voters?|landlords?|owners?|members?|rioters?|troops?|engineer|carpenter)\\b.*");

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(EventDoer::isSomebody)
        .filter(deed -> !deed.isToldElsewhere(facts))
        .flatMap(deed -> draft(facts, deed).stream())
        .toList();
  }

  private static boolean isSomebody(DatedDeed deed) {
    String subject = deed.core().subjectWords();
    boolean person =
        deed.label().names().stream()
            .filter(name -> name.type().equals("PERSON"))
            .anyMatch(name -> subject.endsWith(name.span().of(deed.label().text())));
    return person || PEOPLE.matcher(subject).matches();
  }

  private static Optional<Draft> draft(Facts facts, DatedDeed deed) {
    String stem =
        "According to %s, who %s %s?".formatted(deed.author(facts), deed.predicate(), deed.when());
    String answer = deed.core().subjectWords();
    ShortAnswer task =
        new ShortAnswer(
            stem,
            org.quizwright.generation.clause.Phrase.sentence(answer),
            List.of(new AnswerElement("doer", answer, List.of(), 1)));
    return Stems.fitShort(stem)
        ? Optional.of(
            DRAFTING.draft(
                facts,
                "who " + deed.event().label(),
                task,
                1,
                List.of(deed.evidence(facts)),
                List.of(deed.author(facts))))
        : Optional.empty();
  }
}
