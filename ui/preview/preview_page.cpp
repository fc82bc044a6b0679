#include "ui/preview/preview_page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/base/counted.h"
#include "core/base/fault.h"
#include "core/base/locale.h"
#include "core/documents/print_record.h"
#include "core/house/office.h"
#include "ui/desk/command_card.h"
#include "ui/kit/buttons.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PreviewPage::PreviewPage(Desk &desk, const QString &document, const Id &subject, QWidget *parent)
    : Page(true, parent), m_desk(desk), m_name(document), m_subject(subject), m_summary(new ErrorSummary), m_styles(new QButtonGroup(this)), m_languages(new QButtonGroup(this)),
      m_choices(new QWidget), m_safe(new QCheckBox), m_reason(new QLineEdit), m_facts(new MutedText), m_sheets(new QVBoxLayout), m_save(new SecondaryButton)
{
    askPath = [this] { return chooseNewFile(this, say("preview", "Bewaar als PDF"), say("preview", "document.pdf"), QStringLiteral("PDF (*.pdf)")); };
    body()->addWidget(m_summary);
    auto *row = new FlowLayout(m_choices, space::l);
    for (QButtonGroup *group : {m_styles, m_languages}) {
        auto *together = new QWidget;
        auto *line = new FlowLayout(together, space::l);
        line->setContentsMargins(0, 0, space::l, 0);
        for (int i = 0; i < (group == m_styles ? 3 : 2); ++i) {
            auto *choice = new QRadioButton;
            group->addButton(choice, i);
            line->addWidget(choice);
        }
        row->addWidget(together);
    }
    m_styles->button(documents::clientStyle(desk.reader().connection, subject) == documents::Style::Easy ? 2 : 1)->setChecked(true);
    m_languages->button(language() == Language::English ? 1 : 0)->setChecked(true);
    row->addWidget(m_save);
    body()->addWidget(m_choices);
    m_safe->setChecked(true);
    body()->addWidget(m_safe);
    m_reason->setMaxLength(300);
    m_reason->setMaximumWidth(fieldWidth::text);
    m_reason->hide();
    body()->addWidget(m_reason);
    body()->addWidget(m_facts);
    m_sheets->setSpacing(space::l);
    body()->addLayout(m_sheets);
    body()->addStretch(1);
    // Some documents are for clients only, some say the same to everybody.
    const auto *kind = documents::findKind(document);
    const bool office = kind && kind->reader == documents::Reader::Office;
    for (QAbstractButton *choice : m_styles->buttons())
        choice->setVisible(!office && !(kind && kind->reader == documents::Reader::Client && choice == m_styles->button(0)));
    m_safe->setVisible(!office && document != QLatin1String("safetyplan"));
    connect(m_styles, &QButtonGroup::idClicked, this, [this](int style) {
        m_safe->setChecked(style != 0);
        make();
    });
    connect(m_languages, &QButtonGroup::idClicked, this, &PreviewPage::make);
    connect(m_safe, &QCheckBox::toggled, this, &PreviewPage::make);
    connect(m_save, &QPushButton::clicked, this, &PreviewPage::savePdf);
    PreviewPage::retranslate();
}

void PreviewPage::activated()
{
    make();
}

void PreviewPage::conceal()
{
    m_pages.reset();
    showSheets();
}

void PreviewPage::make()
{
    conceal();
    static constexpr documents::Style styles[] = {documents::Style::Professional, documents::Style::Plain, documents::Style::Easy};
    documents::Options options;
    options.style = styles[qBound(0, m_styles->checkedId(), 2)];
    options.safe = m_safe->isChecked();
    options.language = m_languages->checkedId() == 1 ? QStringLiteral("en") : QStringLiteral("nl");
    options.exercise = m_desk.office().isDemo();
    m_reason->setVisible(options.style != documents::Style::Professional && !m_safe->isChecked());
    Result<documents::Document> document = refuse(QString(), QString());
    m_desk.attempt([&] { document = documents::make(m_desk.reader(), m_name, m_subject, options); });
    if (!document) {
        m_summary->show(linesFor(document.error(), nullptr, {}));
        m_facts->clear();
        return;
    }
    m_summary->show({});
    const auto reading = documents::readability(*document);
    m_pages = std::make_unique<print::Pages>(std::move(*document));
    const QString perSentence = readersLocale().toString(reading.wordsPerSentence, 'f', 1);
    QStringList facts{counted(m_pages->count(), say("preview", "1 bladzijde"), say("preview", "%1 bladzijden")),
        say("preview", "leesbaarheid: %1 woorden per zin").arg(perSentence), counted(reading.longWords.size(), say("preview", "1 lang woord"), say("preview", "%1 lange woorden"))};
    if (!m_pages->document().leftOut.isEmpty())
        facts.append(say("preview", "niet afgedrukt: %1").arg(m_pages->document().leftOut.join(QStringLiteral(", "))));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showSheets();
}

void PreviewPage::showSheets()
{
    while (QLayoutItem *item = m_sheets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_pages)
        return;
    // As large as paper, or as wide as the window.
    constexpr double usual = 92, sheetInches = 8.27;
    m_shownFor = width();
    const double room = width() - 2 * space::xl - space::m;
    const double dpi = std::clamp(room / sheetInches, 40.0, usual);
    const QString text = m_pages->document().plainText();
    for (int page = 0; page < m_pages->count(); ++page) {
        auto *sheet = new QLabel;
        QImage image = m_pages->image(page, dpi * devicePixelRatioF());
        image.setDevicePixelRatio(devicePixelRatioF());
        sheet->setPixmap(QPixmap::fromImage(image));
        sheet->setFrameShape(QFrame::Box);
        // Screen readers get the text that stands on paper.
        sheet->setAccessibleName(say("preview", "Blz. %1 van %2").arg(page + 1).arg(m_pages->count()));
        sheet->setAccessibleDescription(text);
        m_sheets->addWidget(sheet, 0, Qt::AlignLeft);
    }
}

void PreviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_pages && std::abs(width() - m_shownFor) > space::s)
        QTimer::singleShot(0, this, &PreviewPage::showSheets);
}

bool PreviewPage::log()
{
    if (!m_pages)
        return false;
    const auto done = m_desk.execute(QStringLiteral("print.record"), documents::recordOf(m_pages->document(), m_reason->text()));
    if (!done)
        m_summary->show(linesFor(done.error(), nullptr, [this](const QString &) { return m_reason; }));
    return done.has_value();
}

void PreviewPage::savePdf()
{
    if (!m_pages)
        return;
    const auto pdf = m_pages->pdf();
    if (!pdf)
        return m_summary->show(linesFor(pdf.error(), nullptr, {}));
    const QString path = askPath();
    if (path.isEmpty() || !log())
        return;
    try {
        print::writeFile(path, *pdf);
        m_facts->setText(say("preview", "Bewaard. Let op: buiten Luwte is dit bestand niet versleuteld."));
    } catch (const Fault &fault) {
        m_summary->show({{fault.text(), nullptr}});
    }
}

void PreviewPage::print()
{
    if (!m_pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(say("preview", "Document")); // no name in the printer's queue
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && log())
        m_pages->print(printer);
}

void PreviewPage::primaryAction()
{
    print();
}

void PreviewPage::retranslate()
{
    header()->setTitle(say("preview", "Afdrukken"));
    header()->setPrimary(say("preview", "Druk af"));
    m_save->setText(say("preview", "Bewaar als PDF"));
    m_styles->button(0)->setText(say("preview", "Voor professional"));
    m_styles->button(1)->setText(say("preview", "Voor cliënt"));
    m_styles->button(2)->setText(say("preview", "Voor cliënt, extra eenvoudig"));
    m_languages->button(0)->setText(say("preview", "Nederlands"));
    m_languages->button(1)->setText(say("preview", "Engels"));
    m_safe->setText(say("preview", "Veilige kopie: geen adres, geen achternaam, neutrale titel"));
    m_reason->setPlaceholderText(say("preview", "Waarom geen veilige kopie?"));
    m_reason->setAccessibleName(say("preview", "Waarom geen veilige kopie"));
    if (isVisible())
        make();
}

} // namespace luwte::ui
