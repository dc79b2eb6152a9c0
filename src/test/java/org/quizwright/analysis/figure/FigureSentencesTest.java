package org.quizwright.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Figure;

/** A sentence, the values and units of its figures, and what the first of them counts. */
class FigureSentencesTest {

  private static List<Figure> in(String sentence) {
    return new FigureFinder(List.of()).find(Texts.passages("1921", new String[] {sentence}));
  }

  private static String value(Figure figure) {
    return figure.isRange()
        ? number(figure.low()) + "-" + number(figure.high())
        : number(figure.low());
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.valueOf(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Forty-one weavers were fined in the town. | 41 people
          Not more than two or three hundred weavers came. | 200-300 people
          Five or six thousand soldiers met at noon. | 5000-6000 people
          He named three and twenty weavers. | 23 people
          The mill cost seven millions of francs. | 7000000 francs
          Some 20,000 Maori came down from the hills. | 20000 people
          He took ninety men and had fifty of them fire. | 90 men, 50 men
          The fight took twenty minutes. They counted thirteen on the ground. | 20 minutes, 13
          The mayor died ten past four. | ~~
          An army, about 17,000 strong, crossed the river. | 17000 people
          They were led by a man of fifty-four, born at Hull. | 54 years
          A crowd of up to 30,000 in the square shouted. | 30000 people
          The post had thirty foot-soldiers. | 30 people
          Two of his household signed. | 2 people
          Seven of the nine mills were closed. | 7 mills
          Two of their six children died. | 2 children
          The rate for a barge fell from eleven shillings to seven. | 11 shillings, 7 shillings
          The train left at twenty minutes to seven. | ~~
          The Whigs won 38 per cent and the Tories less than 13. | 38 percent, 13 percent
          He won the seat with a majority of 412. | 412 votes
          At the age of ten she grew crystals. | ~~
          It had five British and three Indian members. | 5 people, 3 people
          The inquiry thought 10,000 to 20,000. | 10000-20000 people
          5.3 “General Ludd” was a name. | ~~
          The abbey kept a dozen oxen. | 12 oxen
          Two dozen pikes lay in the armoury. | 24 pikes
          The squire bought a score of ewes at the fair. | 20 ewes
          Some 2,000 pilgrims crossed the pass. | 2000 people
          Three quarters of the fleet was lost. | 0.75 share
          One in five settlers died on the voyage. | 0.2 share
          Two-thirds of the barley rotted in the fields. | 0.667 share
          A third of the crew deserted at Lisbon. | 0.333 share
          Roughly half of the harvest was burned. | 0.5 share
          One farm in eight stood empty. | 0.125 share
          Nine in ten women could not sign their names. | 0.9 share
          The widow was paid £3 15s a year. | 3.75 pounds a year
          The surgeon charged £2 10s 6d for the leg. | 2.525 pounds
          A pair of boots cost ten shillings and sixpence at the fair. | 10 shillings
          The fine was three shillings and four pence. | 3.333 shillings
          The bishop owed the bankers 9,000 florins. | 9000 florins
          The king borrowed 40,000 marks from the city. | 40000 marks
          The harbour yielded 2½ million guilders. | 2500000 guilders
          The estate produced 600 bushels of rye. | 600 bushels
          The ship carried ninety hogsheads of sugar. | 90 hogsheads
          The column marched twelve leagues without water. | 12 leagues
          The railway was granted 4,000 acres of land. | 4000 acres
          The death rate was 26 per 1,000 inhabitants. | 26 per 1,000 inhabitants
          Spinners earned eleven shillings a week. | 11 shillings a week
          The mill bought coal at nine shillings a ton. | 9 shillings a ton
          The siege lasted four months. | 4 months
          The council imposed a six-week curfew. | 6 weeks
          The debt stood at $5.8 billion. | 5800000000 US dollars
          The canal cost £1.2 million. | 1200000 pounds
          The loan was worth $6-7 million. | 6000000-7000000 US dollars
          Between 700 and 900 sailors drowned. | 700-900 people
          Rents rose by 40 to 50 per cent. | 40-50 percent
          The garrison fell from 900 to 350. | 900 people, 350 people
          Hundreds of thousands of emigrants sailed from the port. | 100000 people
          A hundred and ten looms were broken. | 110 looms
          Between a third and a half of the crop was lost. | 0.333-0.5 share
          Pickers earned 75 cents to $1.25 a day. | 0.75-1.25 US dollars a day
          The town went from 5,408 people in 1830 to 3,654 in 1840. | 5408 people, 3654 people
          The king doubled the grant to 320 acres. | 320 acres
          They shot 900 head of cattle for the third time in four years. | 900 head
          Six lean and hungry wolves came. | 6 wolves
          The guild counted one thousand and forty brethren. | 1040 brethren
          The army lost a million and a half cartridges. | 1500000 cartridges
          Half a million bricks were ordered. | 500000 bricks
          Officers got double and triple what the gunners were paid. | 2-3 times
          Output doubled in ten years. | 2 times, 10 years
          Wages in the port were 1.7 times higher than inland. | 1.7 times
          The well was thirty feet deep. | 30 feet
          The bill passed by 88 votes to 61. | 88 votes, 61 votes
          The Whigs and the Tories won twelve and nine seats, respectively. | 12 seats, 9 seats
          The flood drowned 31 people, nine of them children. | 31 people, 9 children
          The gale sank eleven ships and damaged 14. | 11 ships, 14 ships
          Only 8 out of the 70 chapels survived. | 8 chapels, 70 chapels
          The town had a population of 23,000. | 23000 people
          The mine employed 1300 men. | 1300 men
          The company exported 18 million tons of ore a year. | 18000000 tons a year
          The parish gave 300 more in 1840. | 300
          They signed the treaty on 7 October 1648. |
          In 1789 the Bastille fell. |
          Apollo 11 landed on the Moon. |
          The memory of World War II faded. |
          Article 6 protected the press. |
          Local 214 called a meeting. |
          John Ashe, 41, kept the toll. |
          She died at the age of 83. |
          He left the yard at the age of sixty-one. |
          Leonard Fisk, who was thirty-one, led them. |
          Robert Marsh, then forty-four, refused. |
          Thomas Moor was twenty-three. |
          Ellen Moor, twenty-six, kept the house. |
          A clerk of twenty-two copied them out. | 22 years
          A garrison of sixty held the castle. | 60 people
          The majority for Palmerston was sixteen. | 16
          The oldest, Daniel Moor, was about seventy. | 70 years
          A woman of thirty-four named Hannah Moor spoke. | 34 years
          The youngest, Daniel Moor, was thirteen. | 13 years
          In 1901 Thomas Moor was one of twelve. | 12
          Thomas Moor, twenty carters and a boy came. | 20 carters
          They threw the offer out by 301 to 46. | 301 votes, 46 votes
          The two sides met at dawn. |
          One of the envoys stayed behind. |
          The third clerk resigned. |
          He came back ten years later. |
          The mob gathered at four o'clock. |
          """)
  void readsValueAndUnit(String sentence, String figures) {
    assertThat(
            in(sentence).stream()
                .map(figure -> (value(figure) + " " + figure.unit()).strip())
                .collect(Collectors.joining(", ")))
        .isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A fire in the theatre killed 60 people. | people killed by a fire in the theatre
          The earthquake took the lives of 300 monks. | monks killed by the earthquake
          By spring 200 masons were waiting for their pay. | masons waiting for their pay
          Exports fell by 15 percent. | fall in exports
          Exports fell to 15 percent of the harvest. | harvest
          The price of bread rose to nine pence. | price of bread
          The price of bread rose by nine pence. | rise in price of bread
          The governor cut wages by a fifth. | fall in wages
          Ninety percent of the tenants paid in corn. | tenants who paid in corn
          The duke owned 40 percent of all land in the county. | land in the county owned by the duke
          The bridge had cost 900 ducats. | cost of the bridge
          The voyage lasted seven weeks. | how long the voyage lasted
          The harbour was eleven feet deep. | how deep the harbour was
          Peru mined 60 tons of silver. | silver mined by Peru
          """)
  void saysWhatIsCounted(String sentence, String measures) {
    assertThat(in(sentence)).first().extracting(Figure::measures).isEqualTo(measures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 40 horses were shot. | at least
          Nearly 500 houses burned. | nearly
          Up to 80 men slept in one room. | up to
          An estimated 9,000 exiles returned. | an estimated
          Not less than ninety barges sank. | not less than
          Thirty or so guards fled. | or so
          """)
  void keepsTheHedge(String sentence, String hedge) {
    assertThat(in(sentence)).first().extracting(Figure::hedge).isEqualTo(hedge);
  }
}
