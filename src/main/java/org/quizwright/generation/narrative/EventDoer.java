package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Who did what an event tells of, its date kept in the question. */
final class EventDoer implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("event-doer", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST_CONTENT = 3;

  /** Nouns for people, one or many, that are asked for by "who". */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i).*\\b(?:m[ae]n|wom[ae]n|people|workers?|farm workers|labourers?|laborers?|farmers?|peasants?|tenants?|strikers?"
              + "|miners?|weavers?|dockers?|soldiers?|sailors?|chiefs?|doctors?|nurses?|teachers?|students?|ministers?"
              + "|judges?|magistrates?|police|crowds?|gangs?|mobs?|deputations?|delegations?|delegates?|engineers?"
              + "|merchants?|settlers?|voters?|landlords?|owners?|members?|rioters?|troops?|engineer|carpenter)\\b.*");

  /** "Two men" says no more than the question. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:(?:an?|the|some|several|many|few|two|three|four|five|six|\\d+|young|old) )*(?:m[ae]n|wom[ae]n|people|persons?|boys?|girls?|workers?|members?)");

  @Override
  public List<Draft> write(Facts facts) {
    return DatedDeed.on(facts).stream()
        .filter(deed -> isSomebody(facts, deed) && !deed.isCountedOn())
        .filter(deed -> !deed.core().clause().isPassive() && !deed.holdsAnotherVerb())
        .filter(EventDoer::saysEnough)
        .filter(deed -> !deed.isHalf() && !NOBODY.matcher(answer(deed)).matches())
        .filter(deed -> !deed.isToldElsewhere(facts))
        .flatMap(deed -> draft(facts, deed).stream())
        .toList();
  }

  /** Nothing where the stem isn't fit to be printed. */
  private static Optional<Draft> draft(Facts facts, DatedDeed deed) {
    String author = deed.author(facts);
    String answer = answer(deed);
    String stem =
        "According to %s, who %s %s?"
            .formatted(BodyName.inside(author), deed.predicate(), deed.when());
    return Stems.fitShort(stem)
        ? Optional.of(
            DRAFTING.draft(
                facts,
                "who " + deed.event().label(),
                ShortAnswer.ofOne(stem, Phrase.sentence(answer), "doer", answer),
                1,
                List.of(deed.evidence(facts)),
                List.of(author)))
        : Optional.empty();
  }

  private static boolean isSomebody(Facts facts, DatedDeed deed) {
    String subject = deed.core().subjectWords();
    boolean person =
        facts.model().people().stream()
            .filter(each -> each.name().contains(" "))
            .anyMatch(each -> subject.endsWith(each.name()) || each.aliases().contains(subject));
    return person || PEOPLE.matcher(subject).matches();
  }

  /** "Signed a paper" could be anybody. */
  private static boolean saysEnough(DatedDeed deed) {
    return Words.content(deed.predicate()).size() >= FEWEST_CONTENT;
  }

  /** ", Ann Fenn" where the text gives the name beside the office. */
  private static String name(DatedDeed deed, String subject) {
    Matcher named =
        Pattern.compile(
                "(?i:"
                    + Pattern.quote(subject)
                    + ")(, (?:\\p{Lu}[\\p{L}.’-]+ ?){2,4})(?=[,.;:]| \\p{Ll})")
            .matcher(deed.event().mentions().get(0).exact());
    return named.find() ? named.group(1).stripTrailing() : "";
  }

  /** The doer with a clause that tells which, where the text has one. */
  private static String answer(DatedDeed deed) {
    String subject = deed.core().subjectWords();
    Matcher which =
        Pattern.compile("(?i)" + Pattern.quote(subject) + " who [^,.;:]+")
            .matcher(deed.event().mentions().get(0).exact());
    return which.find() ? which.group() : subject + name(deed, subject);
  }
}
