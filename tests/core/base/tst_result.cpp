// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/test_base.h"

#include <memory>

using namespace parascope;

class TestResult : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void sentenceHasOnlyThePartsThatExist()
    {
        QCOMPARE(ownError(QStringLiteral("can't open the recording")).sentence(),
                 QStringLiteral("can't open the recording."));
        QCOMPARE(ownError(QStringLiteral("can't open it"), QStringLiteral("a.db")).sentence(),
                 QStringLiteral("can't open it: a.db."));
        QCOMPARE(ownError(QStringLiteral("can't open it"), {}, QStringLiteral("try another")).sentence(),
                 QStringLiteral("can't open it (try another)."));
        QCOMPARE(
            ownError(QStringLiteral("can't open it"), QStringLiteral("a.db"), QStringLiteral("try another"))
                .sentence(),
            QStringLiteral("can't open it: a.db (try another)."));
    }

    void eachMakerSetsItsKind()
    {
        QCOMPARE(ownError({}).kind, ErrorKind::Own);
        QCOMPARE(usageError({}).kind, ErrorKind::Usage);
        QCOMPARE(targetError({}).kind, ErrorKind::Target);
    }

    void holdsAValueOrAnError()
    {
        const Result<int> good = 5;
        QVERIFY(good.ok());
        QVERIFY(static_cast<bool>(good));
        QCOMPARE(good.value(), 5);

        const Result<int> bad = usageError(QStringLiteral("no"));
        QVERIFY(!bad.ok());
        QVERIFY(!bad);
        QCOMPARE(bad.error().what, QStringLiteral("no"));
    }

    void movesAValueThatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> holder = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = std::move(holder).value();
        QCOMPARE(*taken, 7);
    }

    void successWithoutAValue()
    {
        const Result<void> good;
        QVERIFY(good.ok());
        const Result<void> bad = targetError(QStringLiteral("it died"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Target);
    }
};

PARASCOPE_TEST_MAIN(TestResult)
#include "tst_result.moc"
