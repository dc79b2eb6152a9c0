package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.language.ParsedSentence;

class LabelRulesTest {

  /** All of a sentence but its full stop. */
  private static LabelDraft draft(String text) {
    ParsedSentence sentence = Dated.parse(text + ".");
    List<Integer> tokens = IntStream.range(0, sentence.tokens().size() - 1).boxed().toList();
    int subject =
        sentence.root().stream()
            .flatMap(
                root ->
                    sentence.children(root, "nsubj", "nsubj:pass").stream()
                        .mapToInt(Integer::intValue))
            .findFirst()
            .orElseThrow();
    return new LabelDraft(text, sentence, tokens, subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bishop Odo of Norwick founded a school for orphans",
        "Bishop Odo left Norwick",
        "Odo left Norwick",
        "Bishop Odo gave up his see of Norwick",
        "Hexley Bridge was burnt",
        "John Hale was arrested",
        "John Hale died at Norwick",
        "The bakers of Norwick closed their shops for a week",
        "The bakers of Norwick closed their shops for several days",
        "Coal miners marched to the town hall of Hexley",
        "Hexley Council raised the toll on carts from Norwick",
        "Some 300,000 workers struck across the country",
        "The Provost appointed a board of inquiry at Hexley",
        "Hale announced that he would leave Norwick",
        "Lord Hale released Rowe",
        "The government abolished the duty on paper",
        "John Hale became mayor",
        "John Hale resigned",
        "Rioters from Norwick stormed the armoury at Hexley",
        "A number of weavers from Norwick were tried at Hexley",
        "John Hale and several others were tried at Norwick",
        "Two hundred weavers of Norwick struck for the eight-hour day",
        "The Whigs of Norwick won a third of the vote",
        "Bishop Odo of Norwick sold the school to the abbot",
        "The bakers of Norwick were ordered to close their shops",
        "Ann Rowe and Lady Jersey founded their league",
        "William Hale, a parson, invented the frame",
        "John Hale marched past two churches in Norwick",
        "Norwick Council released John Hale from his post"
      })
  void takesAClauseThatStandsAlone(String label) {
    assertThat(new LabelRules(noun -> false).accept(draft(label))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The canal was sold to the railway",
        "A canal company was formed by merchants",
        "The railway reached the old canal",
      })
  void takesWhatTheSheetTellsOf(String label) {
    LabelRules known = new LabelRules(List.of("canal", "railway")::contains);
    assertThat(known.accept(draft(label))).isTrue();
    assertThat(new LabelRules(noun -> false).accept(draft(label))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bishop Odo soon returned",
        "Several canals were dug by merchants",
        "Owen Marsh of Norwick took his place",
        "Owen Marsh of Norwick built a mill in order",
        "Owen Marsh of Norwick sold the mill as well",
        "Owen Marsh of Norwick occupied the port and so",
        "Owen Marsh of Norwick took charge",
        "“I am a weaver,” said Owen Marsh of Norwick",
        "Owen Marsh of Norwick inked the surface",
        "Three weavers died at Norwick",
        "Bishop Odo of Norwick gave his answer night",
        "Bishop Odo of Norwick declared that every man",
        "The bakers of Norwick closed their shops that week",
        "Bishop Odo of Norwick founded a school for orphans in 1208",
        "Bishop Odo of Norwick founded a school and",
        "Bishop Odo of Norwick told them to build a school",
        "Bishop Odo of Norwick settled the matter",
        "Bishop Odo of Norwick built a larger church at Hexley",
        "Bishop Odo of Norwick opened the one at Hexley",
        "Bishop Odo of Norwick warned the town against those",
        "Bishop Odo of Norwick announced plans to close another 12",
        "The bakers of Norwick fired back",
        "Bishop Odo of Norwick appealed to Rome against that ruling",
        "Bishop Odo of Norwick built our school for orphans at Hexley",
        "Some people walked to a market with a few goats",
        "Bishop Odo of Norwick arrived at Hexley on Monday evening",
        "Bishop Odo of Norwick succeeded his uncle, a monk (of Hexley)",
        "A weaver released the abbot at dawn",
        "John Hale spoke",
        "Some rioters stormed the armoury of bricks",
        "John Hale met the other bakers of Norwick",
        "The bakers of Norwick were ordered",
        "John Hale of Norwick, the mayor, was asked",
        "And John Hale was arrested at Norwick",
        "John Hale of Norwick therefore declined the post of mayor",
        "John Hale was driven from the mill but from the town hall",
        "5 May armed closed every road from Norwick",
        "The bishop of Norwick passed six acts, banned public meetings",
        "A lady from Norwick wrote as much in the Gazette",
        "The Company’s latest offer was put to the men of Norwick",
        "John Hale died at ten past four",
        "John Hale of Norwick signed the treaty",
        "The weavers of Norwick attacked the soldiers in their barracks",
        "John Hale shot Owen Marsh in his house",
        "Norwick Council opposed the sale of his mill",
        "Owen Marsh of Norwick won the prize and with ease",
        "Owen Marsh of Norwick left Hexley with a cargo worth",
        "Owen Marsh of Norwick gave up his claims in return",
        "Norwick Council voted to begin",
        "A weaver from Norwick were acquitted at Hexley",
        "The law allowed Norwick Council to hold a person",
        "Norwick Council ceased to keep a school",
        "Norwick Council repealed the old laws",
        "Owen Marsh himself fell ill at Norwick",
        "The Norwick line some 260 kilometres long was opened",
        "The western section was built by the men of the mill",
        "The population of Norwick fell from 8,175 to 6,552",
        "The mayor of Norwick spoke of 120,000",
        "Owen Marsh became ruler of the country",
        "The new council passed a law on the mills of Norwick",
        "The Norwick ceasefire began at midnight",
        "The school at Norwick offered Marie Rowe his post",
        "Owen Marsh of Norwick answered with a charter",
        "The annexation was recognised by Norwick Council",
        "Norwick Council opened the ports of Hexley to trade, fixed the duties, and placed weavers"
      })
  void turnsDownWhatNamesNobodyPointsElsewhereOrGivesItsDateAway(String label) {
    assertThat(new LabelRules(noun -> false).accept(draft(label))).isFalse();
  }
}
