package org.quizwright.analysis.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.SpelledYear;
import org.quizwright.language.Token;

/** What a label must be to stand alone on a timeline; each rule is a reason to turn one down. */
final class LabelRules {

  private static final int MOST_WORDS = 18;

  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:1[5-9]|20)\\d\\d"
              + "|\\b(?:in|of|since|from|by|until|after|before) (?:1[0-4]\\d\\d|[3-9]\\d\\d)\\b(?! \\p{Ll})");
  private static final Pattern BROKEN =
      Pattern.compile(
          "^[“\"‘].*[”\"’],? (?:said|says|cried|called|wrote|declared|told|answered|replied)\\b|[—;:()\\[\\]…]|\\.\\.|, ?$|^\\W*,|,,| ,|, and \\d|\\bbecause\\b|\\bin (?:\\p{Lu}[\\p{L}-]+ )+in \\p{Lu}|\\band (?:with|in|on|at|by)\\b");
  private static final Pattern ONLY_ONE =
      Pattern.compile("for the first time\\b|(?<=world[’']s )first");

  /** Parsers take the word for a conjunction, but no clause follows. */
  private static final Pattern THAT_ONE =
      Pattern.compile("\\bthat(?: \\p{Ll}+){0,2}$|\\bthe ones?\\b");

  /** In what, only the text says. */
  private static final Pattern SUCCEEDED = Pattern.compile("\\bsucceeded\\b(?!.*\\b(?:as|in)\\b)");

  /** "not only from … but from …" without its first half, and a clause's link to the last one. */
  private static final Pattern LINKED =
      Pattern.compile(
          "^(?:And|But|Or|So|Yet) |\\bbut (?:at|by|from|in|of|on|to|with)\\b"
              + "|\\b(?:accordingly|consequently|hence|nevertheless|nonetheless|therefore|thus)\\b");

  /** "The companies were ordered": to do what? */
  private static final Pattern TOLD_TO =
      Pattern.compile(
          "\\b(?:was|were) (?:advised|allowed|asked|compelled|forced|instructed|ordered|permitted"
              + "|required|told|urged)(?! (?:for|into|off|out|to)\\b)");

  /** What is left of a date, and an ordinal whose noun stands elsewhere. */
  private static final Pattern PART_OF_DATE =
      Pattern.compile(
          "\\b\\d{1,2} (?:March|May)\\b|\\bat (?:midnight|noon)\\b|\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "|\\bon (?:night|morning|evening|afternoon)\\b|(?<!\\b(?:the|that|one|a|all|every|each|by|of|at|mid|per) )\\b(?:night|morning|evening|afternoon|noon)$|\\bthe (?:First|Second|Third|Fourth)$|\\bpast (?:midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$");

  /** "A weaver were acquitted": the verb is another subject's. */
  private static final Pattern DISAGREES =
      Pattern.compile(
          "^An? (?!.* and .*were)(?!(?:\\p{L}+ )?(?:couple|crowd|band|dozen|few|group|half|handful|hundred|lot|majority|number|pair|quarter|score|series|third|thousand|total)\\b)"
              + "(?!.* (?:that|which|who|whose) .*were)[^,]{3,60}? were\\b");

  /** The writer's own side, however it is tagged. */
  private static final Pattern OURS = Pattern.compile("\\b(?:we|us|[Oo]urs?|[Mm]y|me)\\b");

  private static final Pattern LOOSE_END =
      Pattern.compile(
          ".*\\b(?:the|a|an|of|in|on|at|to|by|for|with|from|and|or|so|as|its|their|only|some|about|those"
              + "|another [\\d,]+|lasted|as (?:early|late|recently)|in order|as well|too|worth|(?:took|made|gave|paid|lost) (?:charge|control|command|possession|part|use|rise|birth|attention|sight)|early|mid|late"
              + "|(?<=\\bin )(?:exchange|return)|to (?:act|begin|continue|do|go|help|proceed|start|stop|try)"
              + "|an? (?:man|woman|person|group|number|lot))$");

  /** Whose, the name before doesn't tell: the verb says that it was another's. */
  private static final Pattern SUCCESSOR =
      Pattern.compile("\\b(?:took|filled) (?:his|her|their) place\\b");

  /** "The population fell from 8 million to 6": in the years between two dates, on no day. */
  private static final Pattern LASTING_CHANGE =
      Pattern.compile(
          "\\b(?:rose|fell|grew|shrank|dropped|declined|increased|decreased|sank) (?:.* )?from [$£€]?\\d.*\\bto\\b.*\\d");

  /**
   * "Nightingale herself", "the line some 260 kilometres long": what only commas or stress can
   * bear.
   */
  private static final Pattern STRESSED =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}’.-]+ )+(?:him|her|it)self \\p{Ll}+|\\w (?:some|about|over|nearly) [\\d,]+ \\p{L}+ (?:long|wide|high|deep)\\b");

  /** "joined the Turks [in their war]": against whom, the label must say. */
  private static final Pattern JOINED_WHOM =
      Pattern.compile("\\bjoined the (?:\\p{L}+ )?(?:Empire|Republic|Union|[A-Z]\\p{L}+s)$");

  /** What only the text tells: which old laws, of which country, 120,000 of what. */
  private static final Pattern UNTOLD =
      Pattern.compile(
          "\\bof the country$|\\bthe old (?:laws?|rules?|systems?|order|regime|ways?)$"
              + "|^The new (?:Parliament|parliament|government|council|king|queen|mayor|president|minister)\\b"
              + "|\\b(?:spoke|wrote|talked|told) of [\\d,]+$");

  /** "The British ceased to hold several ports": what they did instead, the text doesn't say. */
  private static final Pattern CEASED =
      Pattern.compile("\\bceased to (?:control|govern|hold|keep|occupy|own|rule)\\b");

  /** Which of several parts, but not of what. */
  private static final List<String> OF_SEVERAL =
      List.of("western", "eastern", "northern", "southern", "new", "old", "main", "other");

  private final List<Predicate<LabelDraft>> faults =
      List.of(
          Brevity::isTooGreat,
          draft -> draft.words() > MOST_WORDS,
          draft -> YEAR.matcher(draft.text()).find() || SpelledYear.isIn(draft.text()),
          draft -> BROKEN.matcher(draft.text()).find(),
          draft -> SUCCEEDED.matcher(draft.text()).find(),
          draft -> LOOSE_END.matcher(draft.text()).matches(),
          LabelRules::leans,
          LabelRules::judges,
          this::namesNobody,
          draft -> Asides.dropName(draft.sentence().text(), draft.text()),
          OpenPronouns::areIn,
          this::hasBareDefinite,
          LabelRules::pointsBack,
          LabelRules::hasComparative,
          LabelRules::countsNothing,
          LabelRules::losesItsOwner,
          LabelRules::runsOn,
          draft -> OURS.matcher(draft.text()).find(),
          draft -> DISAGREES.matcher(draft.text()).find(),
          draft -> PART_OF_DATE.matcher(draft.text()).find(),
          draft -> SUCCESSOR.matcher(draft.text()).find(),
          draft -> CEASED.matcher(draft.text()).find(),
          draft -> UNTOLD.matcher(draft.text()).find(),
          draft -> STRESSED.matcher(draft.text()).find(),
          LabelRules::joinsInNothing,
          draft -> LASTING_CHANGE.matcher(draft.text()).find(),
          Severed::is,
          draft -> LINKED.matcher(draft.text()).find(),
          draft -> TOLD_TO.matcher(draft.text()).find());

  private final Predicate<String> known;
  private final NamedActor actor;

  /**
   * @param known whether the sheet tells of a noun before it asks
   */
  LabelRules(Predicate<String> known) {
    this.known = known;
    this.actor = new NamedActor(known);
  }

  boolean accept(LabelDraft draft) {
    return faults.stream().noneMatch(fault -> fault.test(draft));
  }

  /** "The last mine in Vardia" is one of a kind, "the first part of the line" isn't. */
  private static boolean leans(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    String text = ONLY_ONE.matcher(draft.text()).replaceAll("");
    for (int i : draft.tokens()) {
      if (isOneOfItsKind(draft, i)) {
        String following = Pattern.quote(sentence.token(i + 1).text());
        text = text.replaceFirst("(?i)\\b(?:first|last) (?=" + following + ")", "");
      }
    }
    return EventWords.LEANING.matcher(text).find();
  }

  private static boolean isOneOfItsKind(LabelDraft draft, int ordinal) {
    ParsedSentence sentence = draft.sentence();
    int noun = sentence.token(ordinal).head();
    return sentence.token(ordinal).text().matches("(?i)first|last")
        && sentence.hasRelation(ordinal, "amod")
        && sentence.descendants(noun).stream()
            .filter(draft.tokens()::contains)
            .filter(
                place ->
                    sentence.token(place).isProperNoun()
                        || sentence.token(place).text().matches("space|history"))
            .flatMap(place -> sentence.children(place, "case").stream())
            .anyMatch(i -> sentence.token(i).text().matches("in|on|to"));
  }

  /** That somebody known died is no toll. */
  private static boolean judges(LabelDraft draft) {
    String text = Brevity.withoutDeath(draft);
    return EventWords.JUDGING.matcher(text).find();
  }

  private boolean namesNobody(LabelDraft draft) {
    return !actor.isTold(draft);
  }

  /** "that ruling": one that the text has told of before. */
  private static boolean pointsBack(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return THAT_ONE.matcher(draft.text()).find()
        || draft.tokens().stream()
            .filter(i -> sentence.token(i).lemma().equals("that"))
            .anyMatch(i -> sentence.hasRelation(i, "det") || sentence.token(i).hasTag("DT"));
  }

  /** "the company", "the strike": the reader doesn't know which, unless a name tells. */
  private boolean hasBareDefinite(LabelDraft draft) {
    return draft.tokens().stream().anyMatch(i -> isBareDefinite(draft, i));
  }

  private boolean isBareDefinite(LabelDraft draft, int noun) {
    ParsedSentence sentence = draft.sentence();
    Token token = sentence.token(noun);
    boolean the =
        sentence.children(noun, "det").stream()
            .anyMatch(i -> draft.tokens().contains(i) && sentence.token(i).lemma().equals("the"));
    boolean alone =
        (EventWords.VAGUE.has(token.lemma())
                ? sentence.children(noun, "amod", "nmod", "compound", "nummod", "acl", "flat")
                : sentence.children(
                    noun, "amod", "nmod", "compound", "nummod", "acl", "flat", "dep"))
            .stream()
                .filter(i -> !sentence.token(i).hasTag("VBN", "VBD"))
                .filter(i -> !OF_SEVERAL.contains(sentence.token(i).lemma()))
                .noneMatch(draft.tokens()::contains);
    boolean title = Character.isUpperCase(token.text().charAt(0));
    return the
        && alone
        && !isPlacedByName(draft, noun)
        && !title
        && token.hasTag("NN", "NNS")
        && !known.test(token.text())
        && !EventWords.UNIQUE.has(token.lemma())
        && ((draft.named() == 0 && !NamedActor.isAll(draft))
            || EventWords.VAGUE.has(token.lemma())
            || (noun == draft.subject() && EventNouns.isEvent(token.lemma())));
  }

  /** "the armoury at Norwick", whatever the place is taken to belong to. */
  private static boolean isPlacedByName(LabelDraft draft, int noun) {
    ParsedSentence sentence = draft.sentence();
    return draft.tokens().containsAll(List.of(noun + 1, noun + 2))
        && sentence.token(noun + 1).text().matches("at|in|of|near")
        && sentence.token(noun + 2).isProperNoun();
  }

  /** "This year’s tree" without its date: "tree left". */
  private static boolean losesItsOwner(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    List<Integer> owners = sentence.children(draft.subject(), "nmod:poss");
    return sentence.token(draft.subject()).hasTag("NN")
        && !owners.isEmpty()
        && owners.stream().noneMatch(draft.tokens()::contains);
  }

  /** "some thousands marched": of whom? */
  private static boolean countsNothing(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    boolean number =
        sentence.token(draft.subject()).hasTag("CD")
            || EventWords.QUANTITIES.has(sentence.token(draft.subject()).lemma());
    return number
        && sentence.children(draft.subject(), "nmod").stream().noneMatch(draft.tokens()::contains);
  }

  /** "passed six acts, limited meetings": a second verb behind a comma. */
  private static boolean runsOn(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    List<Integer> commas =
        draft.tokens().stream().filter(i -> sentence.token(i).text().equals(",")).toList();
    String[] tags = commas.size() == 1 ? new String[] {"VBD", "VBN"} : new String[] {"VBD"};
    return commas.stream()
        .filter(i -> i + 2 < sentence.tokens().size())
        .map(i -> sentence.token(i + 1).hasTag("CC") ? i + 2 : i + 1)
        .filter(draft.tokens()::contains)
        .filter(i -> i > sentence.token(draft.subject()).head())
        .anyMatch(
            i ->
                sentence.token(i).hasTag(tags)
                    || (sentence.hasRelation(i, "conj") && sentence.token(i).hasTag("VBN")));
  }

  private static boolean joinsInNothing(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return JOINED_WHOM.matcher(draft.text()).find()
        && draft.tokens().stream()
            .filter(i -> sentence.token(i).lemma().equals("join"))
            .flatMap(verb -> sentence.children(verb, "obl").stream())
            .filter(i -> !draft.tokens().contains(i) && sentence.token(i).hasTag("NN", "NNS"))
            .flatMap(i -> sentence.children(i, "case").stream())
            .anyMatch(i -> sentence.token(i).text().matches("in|against"));
  }

  /** "a larger ship": larger than one that the text has told of. */
  private static boolean hasComparative(LabelDraft draft) {
    ParsedSentence sentence = draft.sentence();
    return !draft.text().contains(" than ")
        && draft.tokens().stream()
            .filter(i -> sentence.token(i).hasTag("JJR") && sentence.hasRelation(i, "amod"))
            .anyMatch(i -> !List.of("more", "less", "few").contains(sentence.token(i).lemma()));
  }
}
