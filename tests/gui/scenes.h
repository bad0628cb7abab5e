// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "made_up_run.h"
#include "made_up_studies.h"
#include "main_window.h"
#include "panels/bottom_pane.h"
#include "panels/compare_page.h"
#include "panels/header_bar.h"
#include "panels/plot_board.h"
#include "panels/run_panel.h"
#include "played_runner.h"
#include "staged_engine.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace parascope::test {

/// The window in one of its states, with made-up data; the same pixels every time.
class Scene {
public:
    /// Every state of the design's section 10, and what else a person may have on the screen.
    static QStringList states()
    {
        return QStringLiteral(
                   "first ready starting warming running stopping finished stopped failed disturbed "
                   "saved heat scrolled-back cursor selection enlarged no-panel timeline sweep-form "
                   "sweep-running sweep compare history findings nothing-found picker settings "
                   "shortcuts tour large-font")
            .split(QLatin1Char(' '));
    }

    Scene(ThemeMode mode, QSize size, const QString& state) : m_theme(mode)
    {
        if (state == QLatin1String("large-font")) {
            m_theme.setFontChoice(QString(), 20); // half as large again
        }
        if (state == QLatin1String("settings")) { // the same for everybody
            QSettings().setValue(QStringLiteral("files/runs"), QStringLiteral("/home/somebody/runs"));
        }
        m_theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
        m_window = std::make_unique<MainWindow>(
            m_theme,
            [this](const RunPlan& plan) -> Result<std::unique_ptr<RunEngine>> {
                auto engine = std::make_unique<StagedEngine>(plan);
                m_engine = engine.get();
                return std::unique_ptr<RunEngine>(std::move(engine));
            },
            MadeUpRun::machine());
        m_window->resize(size);
        m_window->show();
        m_active = QTest::qWaitForWindowActive(m_window.get()); // else no key reaches its shortcuts
        set(state);
        settle();
    }

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Theme& theme() { return m_theme; }

    /// Whether the keys of the state have arrived: what they open over the window is there, or in its pane.
    [[nodiscard]] bool isComplete() const
    {
        const auto over = [this](const QWidget* other) {
            return other != m_window.get() && other->isVisible();
        };
        const auto all = QApplication::topLevelWidgets();
        const bool opened = std::any_of(all.begin(), all.end(), over);
        const bool sweeps = m_window->pane()->currentTab() == static_cast<int>(PaneTab::Sweep);
        return m_active && (opened || !m_opensOver) && (sweeps || !m_opensSweep);
    }

    /// The window and what has opened over it.
    QImage picture()
    {
        QPixmap whole = m_window->grab();
        QPainter painter(&whole);
        for (auto* other : QApplication::topLevelWidgets()) {
            if (other != m_window.get() && other->isVisible()) {
                painter.drawPixmap(other->mapToGlobal(QPoint()) - m_window->mapToGlobal(QPoint()),
                                   other->grab());
            }
        }
        painter.end();
        return whole.toImage();
    }

private:
    void settle()
    {
        QCoreApplication::processEvents();
        m_window->plots()->scheduler().drawNow();
        m_window->plots()->refreshFigures(); // as the timer does while a run goes
        QCoreApplication::processEvents();
    }

    void set(const QString& state)
    {
        const auto is = [&](const char* name) { return state == QLatin1String(name); };
        m_opensOver = is("picker") || is("settings") || is("shortcuts");
        m_opensSweep = is("sweep-form");
        if (is("first") || is("picker") || is("sweep-form") || is("sweep-running")) {
            // nothing was run
        } else if (is("ready") || is("saved") || is("nothing-found")) {
            LoadedRun loaded;
            loaded.info.plan = MadeUpRun::plan();
            loaded.info.runId = QStringLiteral("a46f0c1d");
            loaded.info.startedUtc = QDateTime(QDate(2025, 3, 4), QTime(12, 2), Qt::UTC);
            SummaryBuilder builder(loaded.info.plan);
            const auto all =
                std::span(madeUpIntervals(is("nothing-found") ? MadeUp::Coherent : MadeUp::Calm));
            for (const auto& interval : is("nothing-found") ? all.first(400) : all) {
                loaded.run.add(interval);
                builder.add(interval);
            }
            loaded.summary = builder.summary();
            m_window->panel()->setPlan(loaded.info.plan);
            m_window->controller().show(std::move(loaded), {},
                                        is("ready") ? RunPhase::Ready : RunPhase::Loaded);
        } else {
            playTo(state);
        }
        decorate(is);
    }

    void playTo(const QString& state)
    {
        RunController& controller = m_window->controller();
        m_window->panel()->setPlan(MadeUpRun::plan());
        m_window->run();
        if (!m_engine) {
            return;
        }
        const MadeUp which = state == QLatin1String("disturbed")  ? MadeUp::Disturbed
                             : state == QLatin1String("findings") ? MadeUp::Coherent
                                                                  : MadeUp::Calm;
        const bool warming = state == QLatin1String("warming");
        if (state == QLatin1String("starting")) {
            return;
        }
        m_engine->play(std::span(madeUpIntervals(which)).first(warming ? 32 : MadeUpRun::kIntervals));
        m_engine->become(warming ? SessionState::WarmingUp : SessionState::Running);
        const QStringList live{QStringLiteral("warming"),   QStringLiteral("running"),
                               QStringLiteral("disturbed"), QStringLiteral("scrolled-back"),
                               QStringLiteral("heat"),      QStringLiteral("cursor")};
        if (live.contains(state)) {
            return;
        }
        if (state == QLatin1String("stopping") || state == QLatin1String("stopped")) {
            controller.stop();
        }
        if (state == QLatin1String("failed")) {
            m_engine->end(OutcomeKind::Failed,
                          targetError(QStringLiteral("process 2 crashed 5 times in 10 s"),
                                      QStringLiteral("SIGSEGV, exit 139"),
                                      QStringLiteral("look at its log")));
        } else if (state != QLatin1String("stopping")) {
            m_engine->end(state == QLatin1String("stopped") ? OutcomeKind::Cancelled
                                                            : OutcomeKind::Completed);
        }
        QCoreApplication::processEvents();
    }

    template <typename Is> void decorate(const Is& is)
    {
        TimeWindow& time = m_window->timeWindow();
        if (is("heat")) {
            m_window->plots()->toggleHeatMap();
        } else if (is("scrolled-back")) {
            time.hold({20, 50});
        } else if (is("cursor")) {
            time.setCursor(71.2);
        } else if (is("selection")) {
            time.setSelection(TimeWindow::Span{45, 60});
        } else if (is("enlarged")) {
            m_window->plots()->enlarge(2);
        } else if (is("no-panel")) {
            QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        } else if (is("timeline")) {
            expand(PaneTab::Timeline);
        } else if (is("sweep-form")) {
            QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (is("sweep-running")) {
            startSweep();
        } else if (is("sweep")) {
            m_window->sweep().show(madeUpSweep());
            expand(PaneTab::Sweep);
        } else if (is("compare")) {
            m_window->pane()->compare()->showComparison(madeUpComparison());
            m_window->showTab(static_cast<int>(PaneTab::Compare));
        } else if (is("history") || is("failed")) {
            fillHistory();
            m_window->showTab(static_cast<int>(PaneTab::History));
        } else if (is("findings") || is("nothing-found")) {
            m_window->showTab(static_cast<int>(PaneTab::Findings));
        } else if (is("picker")) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        } else if (is("shortcuts")) {
            QTest::keyClick(m_window.get(), Qt::Key_F1);
        } else if (is("settings")) {
            for (const auto* button : m_window->header()->findChildren<QToolButton*>()) {
                if (button->menu()) { // the last one: settings and more
                    m_more = button->menu();
                }
            }
            m_more->actions().constFirst()->trigger();
        } else if (is("tour")) {
            m_window->startTour();
        }
    }

    void expand(PaneTab tab)
    {
        m_window->showTab(static_cast<int>(tab));
        QTest::keyClick(m_window.get(), Qt::Key_F11);
    }

    void startSweep()
    {
        m_machine.throughput = [](const RunPlan& plan) { return madeUpRate(plan.workers()); };
        m_window->setSweepFactory([this](const SweepPlan& plan) {
            auto opened = Sweep::open(plan, m_folder.filePath(QStringLiteral("sweep.sqlite")), nullptr);
            if (opened.ok()) {
                opened.value()->setRunner(std::make_unique<PlayedRunner>(m_machine, kRuns));
            }
            return opened;
        });
        m_window->sweep().start(madeUpSweepPlan());
        const auto done = [this] {
            int runs = 0;
            for (const auto& figures : m_window->sweep().result().figures) {
                runs += figures.runs;
            }
            return runs == kRuns;
        };
        QTRY_VERIFY(done());
        m_window->showTab(static_cast<int>(PaneTab::Sweep));
    }

    void fillHistory()
    {
        {
            auto history = History::open(m_folder.path());
            QVERIFY(history.ok());
            for (const auto& entry : madeUpHistory()) {
                QVERIFY(history.value()->finish(entry).ok());
            }
        }
        m_window->setShowsLastRun(false);
        m_window->openHistory(m_folder.path());
        QTRY_VERIFY(m_window->history().rowCount() > 10);
    }

    static constexpr int kRuns = 26; ///< of the sweep that is shown while it goes
    QTemporaryDir m_folder;
    PlayedMachine m_machine;
    bool m_active = false;
    bool m_opensOver = false; ///< the state is a window of its own over this one
    bool m_opensSweep = false;
    QMenu* m_more = nullptr;
    StagedEngine* m_engine = nullptr; ///< of the window's run
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parascope::test
