package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Source;
import org.quizwright.model.time.HistoricalDate;

/** One reason to trust a text and one for caution, by what the note above it says of its author. */
final class AuthorTrust implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("author-trust", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  private static final String KNEW =
      "the author knew the matter from within, as the note says (%s)";

  private static final String CHECKABLE =
      "the text gives details that can be checked in other sources, such as %s";

  /** So long after, nobody who writes was there. */
  private static final int LIFETIME = 60;

  /** "Was a weaver", ", the paper’s chief reporter": said of the author, not of others. */
  private static final String IS_A =
      "(?<!\\b(?:against|to|of|from|for|by|in|with|on) )(?:\\b(?:an?|the|as|its)|^The)"
          + " (?:(?!(?:of|against|for|by|to|from|in|at|on|with|and|or|who|that|which)\\b)[\\p{L}’'-]+ ){0,4}"
          + "(?:%s)";

  /** What a note tells of inside knowledge, up to what the author did with it. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(?:ha[ds] (?:once )?)?(?:worked (?:for|in|at|under)|served (?:on|in|as|under)|belonged to|helped to found|sat on"
              + "|was (?:employed|appointed|elected|a member of))\\b[^,.;]*?(?= and \\p{L}+|[,.;]|$)");

  private static final Pattern OWN = Pattern.compile("\\b(?:I|we|We|my|My|our|Our)\\b");

  private static final Pattern ABSENT =
      Pattern.compile("\\b(?:I was(?:n’t| not) (?:there|present)|I (?:did not|didn’t) see)\\b");

  /** What a note says of an author; of two that fit, it is the one that it says first. */
  private enum Standing {
    SCHOLAR(
        "historian|professor|lecturer|scholar|academic|archivist|encyclop\\w+|textbook",
        "teaches (?:\\p{L}+ )?history|taught (?:\\p{L}+ )?history",
        "",
        "the author wasn’t there, and depends on what others wrote down"),
    OFFICIAL(
        "official|minister|governor|commissioner|magistrate|inspector|civil servant|(?:police|army|naval|district|colonial|government) officer|viceroy|ambassador",
        "",
        "somebody in office sees reports that others don’t",
        "the author may defend what was done in office"),
    BUSINESS(
        "manager|director|owner|employer|proprietor|landlord|mill-?owner|banker|merchant",
        "",
        "the author knew the business from within",
        "somebody who stands to gain or lose by the matter may tell what suits the purse"),
    REPORTER(
        "reporter|correspondent|journalist|newspaper|leading article",
        "",
        "a reporter may have seen the place and spoken to those concerned",
        "a paper writes for its readers and their views, and often in haste"),
    WITNESS(
        "worker|miner|weaver|labourer|farmer|settler|digger|soldier|survivor|eye-?witness|servant|sailor|nurse",
        "took part|was there|lived through|survived|served|marched|was (?:arrested|wounded|imprisoned|present)|worked (?:as|at)",
        "the author knew the matter at first hand",
        "one person sees only a part of what happens, and had feelings about it"),
    CAMPAIGNER(
        "union|party|organi[sz]ation|organi[sz]er|movement|league|campaigner|activist|supporter|opponent|Member of Parliament",
        "campaigned|calls? on|helped to found|to defend|to win (?:readers|support)",
        "",
        "the author wants to win readers over, and may leave out what doesn’t fit");

    private final Pattern said;
    private final String trust;
    private final String caution;

    Standing(String nouns, String verbs, String trust, String caution) {
      String deeds = verbs.isEmpty() ? "" : "|\\b(?:" + verbs + ")\\b";
      this.said = Pattern.compile(IS_A.formatted(nouns) + "\\b" + deeds);
      this.trust = trust;
      this.caution = caution;
    }

    static Optional<Standing> of(String note) {
      return Stream.of(values())
          .filter(each -> each.at(note) < note.length())
          .min(Comparator.comparingInt(each -> each.at(note)));
    }

    private int at(String note) {
      Matcher found = said.matcher(note);
      return found.find() ? found.start() : note.length();
    }

    private boolean needsPresence() {
      return this != SCHOLAR && this != CAMPAIGNER;
    }

    /** Whether a sentence shows what the note says: a witness's own "I", a campaigner's claim. */
    private boolean showsIn(Line line) {
      return switch (this) {
        case WITNESS -> OWN.matcher(line.text()).find();
        case CAMPAIGNER -> line.contested() && line.isQuotable();
        default -> line.isQuotable();
      };
    }

    /** What pupils can see in the note or the passage; nothing where they can see no reason. */
    private Optional<TrustAndCaution> weighing(Facts facts, Line line) {
      return (trust.isEmpty() ? seen(facts, line) : Optional.of(trust))
          .map(reason -> new TrustAndCaution(reason, caution));
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    List<Source> asked =
        facts.model().sources().stream()
            .filter(source -> facts.model().sources().size() > 1 || isChiefTheme(facts, source))
            .toList();
    List<Draft> reasoned =
        drafts(facts, asked.stream().filter(source -> hasOwnReason(facts, source)));
    return reasoned.isEmpty() ? drafts(facts, asked.stream()) : reasoned;
  }

  private static List<Draft> drafts(Facts facts, Stream<Source> sources) {
    return sources
        .flatMap(
            source ->
                standing(facts, source)
                    .flatMap(standing -> draft(facts, source, standing))
                    .stream())
        .toList();
  }

  /** Whether the note itself tells why to trust the author, and not only the text. */
  private static boolean hasOwnReason(Facts facts, Source source) {
    return inside(source.metadata().standpoint()).isPresent()
        || standing(facts, source).filter(found -> !found.trust.isEmpty()).isPresent();
  }

  /** Whether no other theme holds more of the text: of an only author once is enough to ask it. */
  private static boolean isChiefTheme(Facts facts, Source source) {
    Map<String, Long> shares =
        facts.model().placements().stream()
            .filter(placement -> placement.source().equals(source.id()))
            .collect(
                Collectors.groupingBy(Placement::theme, LinkedHashMap::new, Collectors.counting()));
    return facts.model().course().taughtThemes().stream()
        .map(Theme::id)
        .max(Comparator.comparingLong(id -> shares.getOrDefault(id, 0L)))
        .filter(facts.theme().id()::equals)
        .isPresent();
  }

  private static Optional<Standing> standing(Facts facts, Source source) {
    HistoricalDate period = facts.theme().period();
    HistoricalDate issued = source.metadata().issued();
    boolean near =
        period != null
            && issued != null
            && issued.end().getYear() <= period.end().getYear() + LIFETIME;
    return Standing.of(source.metadata().standpoint())
        .filter(standing -> near || !standing.needsPresence());
  }

  private static Optional<Draft> draft(Facts facts, Source source, Standing standing) {
    String author = BodyName.inside(NamedAuthor.author(facts, source.id()));
    return lines(facts, source, standing)
        .flatMap(
            line ->
                standing.weighing(facts, line).stream()
                    .map(
                        weighing ->
                            weighing.draft(
                                facts,
                                DRAFTING,
                                "The note above the source says who is speaking.",
                                "what " + NamedAuthor.says(told(source, author)),
                                source.metadata().title(),
                                line.evidence(),
                                List.of(source.id()))))
        .findFirst();
  }

  /** The paper, where the note is on the paper rather than on who wrote in it. */
  private static String told(Source source, String author) {
    String paper = source.metadata().containerTitle();
    return !paper.isEmpty() && source.metadata().standpoint().startsWith(paper) ? paper : author;
  }

  private static Optional<String> seen(Facts facts, Line line) {
    return facts
        .model()
        .source(line.ref().source())
        .flatMap(source -> inside(source.metadata().standpoint()))
        .or(() -> Checkable.in(line.text()).map(detail -> CHECKABLE.formatted(Quote.of(detail))));
  }

  private static Optional<String> inside(String note) {
    return INSIDE
        .matcher(note)
        .results()
        .map(found -> KNEW.formatted(Quote.of(found.group())))
        .findFirst();
  }

  /** Those first that show the author's standing, then the others on the theme. */
  private static Stream<Line> lines(Facts facts, Source source, Standing standing) {
    List<Line> lines =
        ArgumentParagraph.authorsLines(facts).stream()
            .filter(line -> line.ref().source().equals(source.id()))
            .filter(Line::isPrintable)
            .filter(line -> ArgumentParagraph.isInAnAccount(facts, line))
            .filter(line -> !ABSENT.matcher(passage(facts, line)).find())
            .toList();
    return Stream.concat(
        lines.stream().filter(standing::showsIn), lines.stream().filter(Line::isQuotable));
  }

  private static String passage(Facts facts, Line line) {
    return facts.text(line.ref().source(), line.ref().passage());
  }
}
