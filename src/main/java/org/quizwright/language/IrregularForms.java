package org.quizwright.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dictionary forms of words that follow no rule. */
final class IrregularForms {

  /** A dictionary form, a colon, and the forms that belong to it. */
  private static final List<String> FORMS =
      List.of(
          "be:am is are was were been being",
          "have:has had having",
          "do:does did done doing",
          "go:goes went gone",
          "say:said",
          "make:made",
          "take:took taken",
          "give:gave given",
          "get:got gotten getting",
          "come:came coming",
          "see:saw seen seeing",
          "know:knew known",
          "think:thought",
          "find:found",
          "tell:told",
          "become:became becoming",
          "leave:left leaving",
          "put:putting",
          "bring:brought",
          "begin:began begun",
          "keep:kept",
          "hold:held",
          "write:wrote written",
          "stand:stood",
          "hear:heard",
          "let:letting",
          "mean:meant",
          "set:setting",
          "meet:met",
          "run:ran running",
          "pay:paid",
          "sit:sat",
          "speak:spoke spoken",
          "lie:lay lain lying",
          "lead:led",
          "read:reading",
          "grow:grew grown",
          "lose:lost losing",
          "fall:fell fallen",
          "send:sent",
          "build:built",
          "understand:understood",
          "draw:drew drawn",
          "break:broke broken",
          "spend:spent",
          "cut:cutting",
          "rise:rose risen rising",
          "drive:drove driven",
          "buy:bought",
          "wear:wore worn",
          "choose:chose chosen",
          "seek:sought",
          "throw:threw thrown",
          "catch:caught",
          "deal:dealt",
          "win:won",
          "forget:forgot forgotten",
          "lay:laid",
          "sell:sold",
          "fight:fought",
          "teach:taught",
          "eat:ate eaten",
          "sing:sang sung",
          "strike:struck stricken",
          "hang:hung",
          "shake:shook shaken",
          "ride:rode ridden",
          "feed:fed",
          "shoot:shot",
          "drink:drank drunk",
          "hit:hitting",
          "arise:arose arisen",
          "fly:flew flown flies",
          "spread:spreading",
          "sleep:slept",
          "feel:felt",
          "steal:stole stolen",
          "swear:swore sworn",
          "bear:bore borne born",
          "bind:bound",
          "bend:bent",
          "lend:lent",
          "freeze:froze frozen",
          "hide:hid hidden",
          "sink:sank sunk",
          "shrink:shrank shrunk",
          "overthrow:overthrew overthrown",
          "undergo:underwent undergone",
          "withdraw:withdrew withdrawn",
          "undertake:undertook undertaken",
          "overtake:overtook overtaken",
          "die:dying died dies",
          "tie:tying tied",
          "man:men",
          "woman:women",
          "child:children",
          "person:people",
          "foot:feet",
          "tooth:teeth",
          "wife:wives",
          "life:lives",
          "half:halves",
          "leaf:leaves",
          "self:selves",
          "tear:tore torn",
          "bleed:bled",
          "breed:bred",
          "shed:shedding",
          "split:splitting",
          "quit:quitting",
          "shut:shutting",
          "cast:casting",
          "cost:costing",
          "hurt:hurting",
          "thrust:thrusting",
          "burst:bursting",
          "grind:ground",
          "wind:wound",
          "swing:swung",
          "ring:rang rung",
          "swim:swam swum swimming",
          "spring:sprang sprung",
          "forsake:forsook forsaken",
          "foresee:foresaw foreseen",
          "forbid:forbade forbidden forbidding",
          "forgive:forgave forgiven forgiving",
          "slay:slew slain",
          "sweep:swept",
          "weep:wept",
          "creep:crept",
          "dig:dug digging",
          "kneel:knelt",
          "crisis:crises",
          "basis:bases",
          "analysis:analyses",
          "thesis:theses",
          "criterion:criteria",
          "phenomenon:phenomena",
          "medium:media",
          "stratum:strata",
          "datum:data",
          "free:freed freeing",
          "agree:agreed agreeing",
          "flee:fled fleeing",
          "guarantee:guaranteed guaranteeing",
          "create:created creating",
          "use:used using uses",
          "own:owned owning",
          "bus:buses",
          "gas:gases");

  private static final Map<String, String> BASES = bases();
  private static final Map<String, String> PASTS = pasts();

  private IrregularForms() {}

  /** The dictionary form of {@code word}, which is in lower case; empty where a rule gives it. */
  static Optional<String> base(String word) {
    return Optional.ofNullable(BASES.get(word));
  }

  /** The simple past of an irregular verb: the first form that is neither present nor "-ing". */
  static Optional<String> past(String verb) {
    return Optional.ofNullable(PASTS.get(verb));
  }

  private static boolean isPresent(String form) {
    return form.endsWith("ing") || List.of("am", "is", "are", "has", "does", "goes").contains(form);
  }

  private static Map<String, String> bases() {
    Map<String, String> bases = new LinkedHashMap<>();
    for (String entry : FORMS) {
      List<String> parts = List.of(entry.split("[: ]"));
      parts.forEach(form -> bases.putIfAbsent(form, parts.get(0)));
    }
    return bases;
  }

  private static Map<String, String> pasts() {
    Map<String, String> pasts = new LinkedHashMap<>();
    for (String entry : FORMS) {
      List<String> parts = List.of(entry.split("[: ]"));
      Stream<String> forms = parts.stream().skip(1).filter(form -> !isPresent(form));
      pasts.putIfAbsent(parts.get(0), forms.findFirst().orElse(parts.get(0)));
    }
    return pasts;
  }
}
