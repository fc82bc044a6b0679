#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QPalette>
#include <QPixmapCache>
#include <QTimer>
#include <QToolTip>
#include <QWidget>
#include <cmath>

#include "ui/kit/focus_ring.h"
#include "ui/kit/style.h"

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace luwte::ui {

static Tokens current = lightTokens();

const Tokens &tokens()
{
    return current;
}

static double channel(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QColor textOn(const QColor &fill)
{
    const QColor dark(0x10, 0x20, 0x1A), light(Qt::white);
    return contrast(fill, dark) >= contrast(fill, light) ? dark : light;
}

static bool platformHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrastInfo{};
    contrastInfo.cbSize = sizeof contrastInfo;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrastInfo, &contrastInfo, 0) && (contrastInfo.dwFlags & HCF_HIGHCONTRASTON);
#else
    return QIcon::themeName().contains(QLatin1String("HighContrast"), Qt::CaseInsensitive)
        || qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast"), Qt::CaseInsensitive);
#endif
}

/// Every token from the platform's own palette.
static Tokens platformTokens(const QPalette &p)
{
    Tokens t;
    t.highContrast = true;
    t.background = t.raised = p.color(QPalette::Window);
    t.surface = p.color(QPalette::Base);
    t.dark = t.background.lightness() < 128;
    t.text = t.muted = t.border = t.line = t.good = t.attention = t.error = t.focus = p.color(QPalette::WindowText);
    t.accent = t.accentSoft = t.selection = p.color(QPalette::Highlight);
    t.onAccent = p.color(QPalette::HighlightedText);
    t.link = p.color(QPalette::Link);
    t.lanes.fill(t.text);
    t.risk.fill({t.surface, t.text});
    t.heat.fill(t.surface);
    return t;
}

static QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::ToolTipBase, t.dark ? t.raised : t.text);
    p.setColor(QPalette::ToolTipText, t.dark ? t.text : t.surface);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

QFont typeFont(TypeStep step)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (step) {
    case TypeStep::Small: font.setPointSizeF(std::max(std::min(base, 9.0), base * 0.9)); break;
    case TypeStep::Body: break;
    case TypeStep::Group: font.setWeight(QFont::DemiBold); break;
    case TypeStep::Strong:
        font.setPointSizeF(base * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeStep::Title:
        font.setPointSizeF(base * 1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeStep::Display:
        font.setPointSizeF(base * 1.75);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

static const char typeStepProperty[] = "luwteTypeStep";

void setTypeStep(QWidget *widget, TypeStep step)
{
    widget->setProperty(typeStepProperty, int(step));
    widget->setFont(typeFont(step));
}

WidthClass widthClassFor(int width)
{
    return width >= 1200 ? WidthClass::Wide : width >= 900 ? WidthClass::Normal : WidthClass::Narrow;
}

namespace {

/// Watches the platform's theme and the application's font.
class ThemeKeeper final : public QObject
{
public:
    ThemeKeeper(QApplication &app) : QObject(&app), m_app(app) { app.installEventFilter(this); }

    void use(ThemeChoice choice)
    {
        m_choice = choice;
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_applying && !m_queued) {
            m_queued = true;
            QTimer::singleShot(0, this, [this] { apply(); });
        }
        if (event->type() == QEvent::ApplicationFontChange && watched->isWidgetType()) {
            const QVariant step = watched->property(typeStepProperty);
            if (step.isValid())
                static_cast<QWidget *>(watched)->setFont(typeFont(TypeStep(step.toInt())));
        }
        return false;
    }

private:
    void apply()
    {
        m_queued = false;
        m_applying = true;
        m_app.setPalette(QPalette());
        const QPalette platform = QApplication::palette();
        if (m_choice == ThemeChoice::FollowPlatform && platformHighContrast())
            current = platformTokens(platform);
        else if (m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::FollowPlatform && platform.color(QPalette::Window).lightness() < 128))
            current = darkTokens();
        else
            current = lightTokens();
        QPixmapCache::clear();
        if (!current.highContrast) {
            const QPalette palette = paletteFor(current);
            m_app.setPalette(palette);
            QToolTip::setPalette(palette);
        }
        m_applying = false;
    }

    QApplication &m_app;
    ThemeChoice m_choice = ThemeChoice::FollowPlatform;
    bool m_queued = false;
    bool m_applying = false;
};

} // namespace

void applyTheme(QApplication &app, ThemeChoice choice)
{
    static ThemeKeeper *keeper = nullptr;
    if (!keeper) {
        QApplication::setStyle(new Style);
        keeper = new ThemeKeeper(app);
        FocusRing::install(app);
        QObject::connect(keeper, &QObject::destroyed, [] { keeper = nullptr; });
    }
    keeper->use(choice);
}

void switchLanguage(Language language)
{
    setLanguage(language);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
}

} // namespace luwte::ui
