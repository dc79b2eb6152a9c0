package org.quizwright.generation.comparison;

import java.util.List;

/** The matters that comparisons are about; a new one is a new line. */
final class Issues {

  static final List<Issue> ALL =
      List.of(
          Issue.of(
              "demands",
              "the demands of {people}",
              "demand grievance petition",
              "independence increase abolition control pay pension holiday privilege right"
                  + " constitution reform concession list local economic political",
              "What was demanded?"),
          Issue.of(
              "conditions",
              "the living and working conditions of {people}",
              "condition soap food hygiene shortage ration housing flat hunger filth slum rent dust",
              "life live work buy health unsafe humiliating garbage accident crowd hour lung dirty"
                  + " child supply worse",
              "Which hardships does it name?"),
          Issue.of(
              "pay",
              "the pay of {people}",
              "pay wage salary earn income",
              "ruble rouble pound shilling dollar month money cheat withhold family average",
              "How much does it say people were paid?"),
          Issue.of(
              "loans",
              "foreign loans and the conditions attached to them",
              "loan credit lend borrow lender",
              "condition bank fund government cut closure close shut subsidy debt coal repay money",
              "Who lent, and on what conditions?"),
          Issue.of(
              "union",
              "the trade unions and their leaders",
              "union",
              "leader president member rank congress found form independent support fund money"
                  + " bureaucrat committee leadership elect interest resign betray",
              "What does it say of the union and those behind it?"),
          Issue.of(
              "protest",
              "the {matter}",
              "strike protest revolt uprising rebellion riot mutiny demonstration revolution",
              "threat voice fight struggle power support join spread government leader war force"
                  + " people",
              "How does it describe the protest?"),
          Issue.of(
              "property",
              "the sale of state property",
              "privatization privatisation privatize privatise voucher property owner ownership",
              "share sell sale state buy company capitalist law wealth price",
              "Who does it say gained?"),
          Issue.of(
              "jobs",
              "the loss of jobs",
              "unemployed unemployment employment lay-off layoff redundancy dismiss job",
              "closure close shut family move town cut plan half worker",
              "How many does it say lost their work?"),
          Issue.of(
              "land",
              "the land and those who worked it",
              "land landlord estate tenant harvest field serf",
              "peasant farmer rent owner crop divide seize law",
              "Who does it say held the land?"),
          Issue.of(
              "taxes",
              "taxes",
              "tax tithe levy taxation",
              "pay king parliament burden poor rich duty vote",
              "Who does it say paid?"),
          Issue.of(
              "vote",
              "the right to vote",
              "vote suffrage franchise ballot election",
              "woman man parliament right law equal citizen",
              "Who does it say should vote?"),
          Issue.of(
              "fighting",
              "the fighting",
              "battle attack troop army trench retreat siege",
              "enemy soldier gun officer order victory defeat front wound",
              "How does it describe the fighting?"),
          Issue.of(
              "faith",
              "the church",
              "church priest faith religion bishop pope monastery",
              "god prayer king law believe reform preach",
              "What does it say of the church?"),
          Issue.of(
              "slavery",
              "slavery",
              "slave slavery enslaved plantation emancipation",
              "master free freedom trade sugar cotton labour law ship",
              "How does it describe slavery?"),
          Issue.of(
              "peace",
              "the peace treaty",
              "treaty peace armistice reparation",
              "border clause sign delegate war guilt league territory",
              "What does it say the treaty did?"));

  private Issues() {}
}
