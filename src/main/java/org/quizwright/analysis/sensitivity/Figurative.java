package org.quizwright.analysis.sensitivity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** Finds words of death and violence that are only a manner of speaking: "killed the bill". */
final class Figurative {

  private static final String SCHEME =
      "(?:bill|proposal|plan|deal|motion|amendment|project|scheme|idea|trade|market|hope|hopes|debate|measure|reform|law)s?";
  private static final String COLLECTIVE =
      "(?:class|movement|party|organi[sz]ation|government|state|opposition|union)";

  private static final List<Pattern> ALL =
      List.of(
              "kill\\p{L}* (?:off )?(?:the|this|that|any|their|his|her|its) (?:[\\p{Ll}-]+ ){0,2}"
                  + SCHEME,
              "(?:"
                  + SCHEME
                  + "|talks) (?:was|were|is|are|has been|had been) (?:killed|executed|dead)",
              "dead (?:letter|end|weight|season|language|heat|wood|calm|reckoning|line|lock|stop|centre|center|on)s?",
              "d(?:ie|ied|ies|ying) (?:down|out|away|hard|for a)",
              "dying (?:industry|industries|town|trade|art|breed|village|language)",
              "grave (?:concern|danger|mistake|error|doubt|crisis|threat|consequence|matter|problem|situation|charge|difficult)\\p{L}*",
              "starv(?:ed|ing|e) (?:of|for) (?!food|bread)\\p{L}+",
              "victims? of (?:its|their|his|her) own|fell victim to (?:inflation|the recession|cuts)",
              "(?:opening|parting|long|big|mug|snap|first) shots?(?: of the (?:\\p{L}+ ){0,3}(?:revolution|campaign|debate|reform))?",
              "(?:shot|shoot|shooting) (?:up|in the arm|ahead|to fame|a film|the film|the scene)",
              "(?:price|prices|population|social|political|cultural|demographic|information) explosion",
              "explosion (?:of|in) (?!gas|dust|methane|a\\b|the (?:bomb|boiler|mine|magazine|powder))(?:[\\p{L}-]+ ){0,4}\\p{L}+",
              "stab(?:bed|bing)? (?:\\p{L}+ )?in the back",
              "execut(?:e|ed|es|ing|ion)(?: of)? (?:of )?(?:the|a|an|this|his|her|their|its) (?:[\\p{Ll}-]+ )?(?:order|plan|contract|will|policy|policies|task|decision|project|work|design|programme|program|manoeuvre)s?",
              COLLECTIVE + "[^.;]{0,40}\\bbeheaded(?: by)?",
              "behead(?:ed|ing)? the (?:\\p{Ll}+ )?" + COLLECTIVE,
              "parasitic (?:disease|infection|worm|illness|plant)s?",
              "(?:class|price|trade|tariff|cold|propaganda|culture|bidding|turf) wars?",
              "a beast of burden|beasts? of burden|rat race|smell(?:ed|s)? a rat|swarms? of (?:bees|locusts|flies|insects)",
              "drown(?:ed|ing)? (?:out|in (?:debt|paper|work)|(?:one|the|a|two|their) (?:village|valley|town|fields|land)s?)",
              "damned? (?:with|by) faint praise|(?:hell|damn)-?bent",
              "(?:brush|wed|marry|work)\\p{L}* (?:to|with) death|matter of life (?:and|or) death|death (?:knell|blow|bed|duties|tax)",
              "terror of (?:losing|being)|holy terror",
              "bomb(?:ed|s)? at the box office|(?:torture|tortured) (?:logic|prose|argument|negotiations)")
          .stream()
          .map(pattern -> Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE))
          .toList();

  private Figurative() {}

  /** The stretches of a sentence that are mere figures of speech. */
  static List<Span> in(String sentence) {
    return ALL.stream()
        .flatMap(pattern -> pattern.matcher(sentence).results())
        .map((MatchResult match) -> new Span(match.start(), match.end()))
        .toList();
  }
}
