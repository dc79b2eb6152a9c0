package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Authorities;
import org.quizwright.generation.wording.Authorities.Cited;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** One reason to trust what an author cites, and one for caution, by the kind of authority. */
final class AuthorityTrust implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("authority-trust", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST);

  /** What speaks for a kind of authority and what against it, as a class would be told. */
  private enum Kind {
    SURVEY(
        "survey|poll|census|questionnaire",
        "the people concerned were asked themselves",
        "it depends on who was asked and how, and people don’t always answer truthfully"),
    OFFICIAL(
        "official|government|ministry|state|parliamentary|commission",
        "the authorities have the means to count for the whole country or region",
        "they may leave out or soften what makes them look bad"),
    PRESS(
        "newspaper|daily|journal|magazine|gazett?e?a?|times|article|paper",
        "the author names where it comes from, so that a reader can check it",
        "whoever printed it has views of their own, and one can’t see what the statement rests on"),
    STUDY(
        "report|study|book|researchers?|historians?|economists?|sociologists?|experts?|scholars?",
        "somebody has looked into the matter at length, and the report can be looked up",
        "its makers may have aims of their own, and the reader can’t see how it was made");

    private final Pattern words;
    private final String trust;
    private final String caution;

    Kind(String words, String trust, String caution) {
      this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
      this.trust = trust;
      this.caution = caution;
    }

    private TrustAndCaution weighing() {
      return new TrustAndCaution(trust, caution);
    }

    static Optional<Kind> of(String authority) {
      return Stream.of(values()).filter(kind -> kind.words.matcher(authority).find()).findFirst();
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Authorities.of(facts).stream()
        .filter(cited -> facts.isTaughtHere(cited.evidence().source(), cited.evidence().passage()))
        .filter(cited -> StandAlone.isQuotable(cited.statement()))
        .filter(cited -> !Cruelty.isIn(cited.statement()) && cited.statement().indexOf('“') < 0)
        .flatMap(cited -> Kind.of(cited.name()).map(kind -> draft(facts, cited, kind)).stream())
        .toList();
  }

  private static Draft draft(Facts facts, Cited cited, Kind kind) {
    String source = cited.evidence().source();
    String said =
        "%s the statement %s from %s."
            .formatted(
                NamedAuthor.does(NamedAuthor.author(facts, source), "take"),
                Quote.of(cited.statement()),
                cited.name());
    return kind.weighing()
        .draft(facts, DRAFTING, said, "it", cited.name(), cited.evidence(), List.of(source));
  }
}
