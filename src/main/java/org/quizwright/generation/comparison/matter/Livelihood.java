package org.quizwright.generation.comparison.matter;

import java.util.List;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;

/** Matters of work, money and daily life. */
final class Livelihood {

  static final List<Matter> MATTERS =
      List.of(
          Matter.of(
              Kind.ACCOUNT,
              "shortages",
              "everyday goods",
              "? soap food bread sugar meat cigarette match fuel milk flour rice salt goods"
                  + " | ? shortage short scarce ration lack fall can't cannot couldn't without queue",
              new Frames(
                  "the shortages that {people} had to live with",
                  "What was hard to get?",
                  "Both say that everyday goods were hard to get",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "toil",
              "the work",
              "work labour labor mine pit workplace factory mill shift ground"
                  + " | filth dirty dirt hygiene dust garbage lung accident unsafe dangerous danger"
                  + " exhausting injury",
              new Frames(
                  "the dirt and the dangers of {people}’s work",
                  "How does it describe the work?",
                  "Both say that the work was dirty or dangerous",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "pay",
              "the pay",
              "pay wage salary earn income"
                  + " | ruble rouble dollar pound shilling penny crown franc cheat withhold money",
              new Frames(
                  "the pay of {people}",
                  "What does it say about pay?",
                  "Both tell us what {people} were paid",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "poverty",
              "poverty",
              "poverty poor hunger hungry starve table low-income | eat food family wife child"
                  + " severe desperately extreme even put bread",
              new Frames(
                  "the poverty of {people}",
                  "What shows how poor {people} were?",
                  "Both show how poor {people} were",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "lost-work",
              "lost work",
              "unemployed unemployment laid-off lay-off jobless redundant redundancy"
                  + " | move leave emigrate migrate deport resettle",
              new Frames(
                  "the fate of {people} who had lost their work",
                  "What does it say about moving away?",
                  "Both are about {people} who had lost their work and about moving elsewhere",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "lender",
              "the loan",
              "? loan credit lend borrow | ? condition term",
              new Frames(
                  "the loans[ to {place}] and their conditions",
                  "Who lent money, and on what condition?",
                  "Both say that money was lent only on a condition",
                  "lender")),
          Matter.of(
              Kind.CLAIM,
              "decline",
              "the economy",
              "? production economy output harvest agriculture farming"
                  + " | ? collapse decline drop plunge devastate shrink ruin halve fall",
              new Frames(
                  "economic decline[ in {place}]",
                  "What does the source say was in decline?",
                  "Both say that the economy was going downhill",
                  "")),
          Matter.of(
              Kind.CLAIM,
              "crime",
              "crime",
              "? criminal criminality criminalisation criminalization bribe mafia corruption corrupt"
                  + " rob steal loot embezzle"
                  + " | ? business businessman state government official law director owner leader"
                  + " manager capitalist privatization privatisation",
              new Frames(
                  "the part that crime played in business and the state",
                  "Which crimes does it name, and whose?",
                  "Both say that people with power or property broke the law",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "gains",
              "the sale",
              "privatization privatisation privatize privatise voucher sale sell"
                  + " | gain buy acquire rich wealth owner profit oligarch elite capitalist expand",
              new Frames(
                  "the winners of the sale of state property",
                  "Who does it say gained?",
                  "Both tell us who came out of the sale of state property as a winner",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "taxes",
              "the tax",
              "tax tithe levy taxation | pay burden poor rich",
              new Frames(
                  "the burden of {it}", "Who had to pay?", "Both tell us who had to pay {it}", "")),
          Matter.of(
              Kind.ACCOUNT,
              "famine",
              "the famine",
              "famine blight harvest crop | fail hunger starve rot relief export workhouse",
              new Frames(
                  "the causes of the hunger and the help against it",
                  "What does it say caused or eased the hunger?",
                  "Both tell us of a harvest that failed or of hunger",
                  "")),
          Matter.of(
              Kind.ACCOUNT,
              "rent",
              "the land",
              "rent landlord tenant estate evict | land raise pay house cottage arrears farm drive",
              new Frames(
                  "the treatment of tenants by landlords",
                  "What does it say that landlords did?",
                  "Both tell us how landlords treated their tenants",
                  "")));

  private Livelihood() {}
}
