// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

#include "support/test_base.h"

using namespace parascope;

class TestSentence : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFilled();
    void countsHaveTwoForms();
    void sentencesNest();
    void verbatimStaysItself();
};

void TestSentence::wordsAreFilled()
{
    const Sentence sentence = Sentence("%2 of %1 by %1").arg(3, QStringLiteral("1.5 ms"));
    QCOMPARE(sentence.text(), QStringLiteral("1.5 ms of 3 by 3"));
    QCOMPARE(QString(sentence), sentence.text());
    QCOMPARE(sentence.source(), "%2 of %1 by %1");
    // What fills a place is not filled again, and a place without a filling stays.
    QCOMPARE(Sentence("%1 and %2, 5 % of %3").arg(QStringLiteral("%2")).arg(QStringLiteral("b")).text(),
             QStringLiteral("%2 and b, 5 % of %3"));
}

void TestSentence::countsHaveTwoForms()
{
    const auto lost = [](qint64 count) {
        return Sentence::counted(count, "%n tasks were lost", "1 task was lost");
    };
    QCOMPARE(lost(0).text(), QStringLiteral("0 tasks were lost"));
    QCOMPARE(lost(1).text(), QStringLiteral("1 task was lost"));
    QCOMPARE(lost(12).text(), QStringLiteral("12 tasks were lost"));
    QCOMPARE(lost(12).count(), std::optional<qint64>(12));
    QVERIFY(lost(1) == Sentence(QStringLiteral("1 task was lost")));
}

void TestSentence::sentencesNest()
{
    const Sentence cause = Sentence("it waited in %1").arg(QStringLiteral("file.cpp:3"));
    const Sentence whole = Sentence("no answer for %1: %2").arg(QStringLiteral("512 ms"), cause);
    QCOMPARE(whole.text(), QStringLiteral("no answer for 512 ms: it waited in file.cpp:3"));
    QCOMPARE(whole.arguments().size(), std::size_t(2));
    QCOMPARE(whole.arguments().at(1).source(), cause.source());
    QCOMPARE(textsOf({cause, whole}).size(), 2);
}

void TestSentence::verbatimStaysItself()
{
    QVERIFY(Sentence().isEmpty());
    const Sentence name(QStringLiteral("100 %1"));
    QVERIFY(!name.isEmpty());
    QVERIFY(name.source() == nullptr);
    QCOMPARE(name.text(), QStringLiteral("100 %1"));
}

PARASCOPE_TEST_MAIN(TestSentence)
#include "tst_sentence.moc"
