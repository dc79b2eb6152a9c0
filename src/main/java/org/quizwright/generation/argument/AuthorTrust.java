package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** One reason to trust a text and one for caution, by what the note above it says of its author. */
final class AuthorTrust implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("author-trust", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  private static final int MOST_WORDS = 34;

  /** What a note says of an author; of two that fit, it is the one that it says first. */
  private enum Standing {
    SCHOLAR(
        "historians?|professor|lecturer|scholar|academic|archivist|teaches|encyclop\\w+|textbook",
        "the author has studied the records and had no part in the quarrel",
        "the author wasn’t there, and depends on what others wrote down"),
    OFFICIAL(
        "official|minister|governor|commissioner|magistrate|inspector|secretary of state|civil servant|officer|general"
            + "|government|ministry|department|police",
        "somebody in office sees reports that others don’t",
        "the author may defend what was done in office"),
    BUSINESS(
        "company|manager|director|owner|employers?|proprietor|shareholders?|landlord|mill-?owner|banker",
        "the author knew the business from within",
        "somebody who stands to gain or lose by the matter may tell what suits the purse"),
    REPORTER(
        "reporter|correspondent|journalist|newspaper|magazine|editor",
        "a reporter may have seen the place and spoken to those concerned",
        "a paper writes for its readers and their views, and often in haste"),
    WITNESS(
        "was there|took part|worker|miner|weaver|labourer|farmer|settler|digger|soldier|survivor|survived|eye-?witness|lived through"
            + "|worked (?:as|in|at)|served|marched|was (?:arrested|wounded|imprisoned|present)",
        "the author knew the matter at first hand",
        "one person sees only a part of what happens, and had feelings about it"),
    CAMPAIGNER(
        "union|party|organi[sz]\\w+|movement|league|society|campaign\\w*|opposed|supporter|member|leader|defend|calls? on",
        "the author has followed the matter closely, and the note says openly from which side",
        "the author wants to win readers over, and may leave out what doesn’t fit");

    private final Pattern words;
    private final String trust;
    private final String caution;

    Standing(String words, String trust, String caution) {
      this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
      this.trust = trust;
      this.caution = caution;
    }

    static Optional<Standing> of(String note) {
      return Stream.of(values())
          .filter(each -> each.at(note) < note.length())
          .min(Comparator.comparingInt(each -> each.at(note)));
    }

    TrustAndCaution weighing() {
      return new TrustAndCaution(trust, caution);
    }

    private int at(String note) {
      Matcher found = words.matcher(note);
      return found.find() ? found.start() : note.length();
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().sources().stream()
        .flatMap(source -> draft(facts, source).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Source source) {
    Metadata work = source.metadata();
    return Standing.of(work.standpoint())
        .flatMap(
            standing ->
                line(facts, source)
                    .map(
                        line ->
                            standing
                                .weighing()
                                .draft(
                                    facts,
                                    DRAFTING,
                                    "The note above the source says who is speaking.",
                                    "what %s says"
                                        .formatted(
                                            BodyName.inside(
                                                NamedAuthor.author(facts, source.id()))),
                                    work.title(),
                                    line.evidence(),
                                    List.of(source.id()))));
  }

  /** What the author says first to the enquiry, or else on the theme. */
  private static Optional<Line> line(Facts facts, Source source) {
    return EnquiryAnswers.of(facts, source.id())
        .map(answers -> answers.lines().get(0))
        .or(
            () ->
                ArgumentParagraph.authorsLines(facts).stream()
                    .filter(line -> line.ref().source().equals(source.id()))
                    .filter(line -> line.isQuotable(MOST_WORDS))
                    .findFirst());
  }
}
