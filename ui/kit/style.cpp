#include "ui/kit/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QToolButton>

#include "ui/kit/style_paint.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static const char roleProperty[] = "luwteButtonRole";
static const char edgeProperty[] = "luwteEdgeState";

void setButtonRole(QWidget *button, ButtonRole role)
{
    button->setProperty(roleProperty, int(role));
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? ButtonRole(button->property(roleProperty).toInt()) : ButtonRole::Secondary;
}

void setEdgeState(QWidget *field, EdgeState state)
{
    if (edgeState(field) == state)
        return;
    field->setProperty(edgeProperty, int(state));
    field->update();
}

EdgeState edgeState(const QWidget *field)
{
    return field ? EdgeState(field->property(edgeProperty).toInt()) : EdgeState::Plain;
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
        tabs->setElideMode(Qt::ElideNone); // scrolls rather than cuts words
        for (auto *arrow : tabs->findChildren<QToolButton *>()) // the arrow keys do that
            arrow->setFocusPolicy(Qt::NoFocus);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin: return space::s;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    case PM_DefaultFrameWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space::xs;
    case PM_TabBarTabHSpace: return 2 * space::m;
    case PM_TabBarTabVSpace: return space::l;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return space::s;
    case PM_HeaderMargin: return space::m;
    case PM_SplitterWidth: return space::s;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected || hint == SH_UnderlineShortcut;
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_FormLayoutWrapPolicy: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_TitleBar_NoBorder: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const ButtonRole role = buttonRole(widget);
        const bool bare = role == ButtonRole::Link;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool onlyIcon = button && button->text.isEmpty();
        int w = size.width() + (bare ? 2 * space::xs : role == ButtonRole::Quiet ? 2 * space::m : 2 * space::l);
        if (onlyIcon)
            w = controlHeight;
        if (button && (button->features & QStyleOptionButton::HasMenu))
            w += space::l;
        return {w, std::max(size.height() + space::s, bare ? 24 : controlHeight)};
    }
    case CT_ToolButton: return {std::max(s.width(), controlHeight), std::max(s.height(), controlHeight)};
    case CT_LineEdit: return {s.width() + 2 * space::s, std::max(size.height() + space::s, controlHeight)};
    case CT_ComboBox: return {s.width() + space::l, std::max(s.height(), controlHeight)};
    case CT_CheckBox:
    case CT_RadioButton: return {s.width() + space::xs, std::max(s.height(), 24)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            s.setHeight(std::max(s.height(), 30));
        return s;
    }
    case CT_HeaderSection: return {s.width() + space::s, std::max(s.height(), controlHeight)};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        return {s.width(), tab && tab->documentMode ? std::max(size.height() + space::xs, 30) : std::max(s.height(), 40)};
    }
    case CT_ItemViewItem: return {s.width(), std::max(s.height(), 30)};
    default: return s;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(space::s, 1, -space::s, -1);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        return bar ? scrollBarPart(*bar, part) : QRect();
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::m, 1, -controlHeight, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return paintButton(*option, painter, widget);
    case PE_FrameFocusRect: return paintInnerFocus(*option, painter, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return;
        return paintField(painter, option->rect, edgeState(widget), option->state & State_HasFocus, option->state & State_MouseOver,
            (option->state & State_ReadOnly) || !(option->state & State_Enabled));
    }
    case PE_FrameLineEdit:
    case PE_IndicatorTabTearLeft:
    case PE_IndicatorTabTearRight: return; // arrows say that there is more
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem: return;
    case PE_Frame: return paintFrame(*option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(*option, painter);
    case PE_IndicatorRadioButton: return paintRadio(*option, painter);
    case PE_PanelItemViewItem: return paintItem(*option, painter);
    case PE_PanelItemViewRow: return;
    case PE_PanelMenu:
    case PE_FrameMenu: return paintPopup(*option, painter);
    case PE_PanelTipLabel: return paintTip(*option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorHeaderArrow: return paintArrow(element, *option, painter);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button)
            return paintButtonLabel(*button, painter, widget, this);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return paintHeader(*option, painter);
    case CE_TabBarTabShape: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        return tab && tab->documentMode ? paintSecondTab(*option, painter) : paintTab(*option, painter);
    }
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        QStyleOptionTab copy(*tab);
        copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? tokens().text : tokens().muted);
        copy.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        if ((tab->state & State_HasFocus) && (tab->state & State_Selected))
            paintInnerFocus(*option, painter, widget);
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item)
            return paintMenuItem(*item, painter, widget, this);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(*bar, painter);
        return;
    }
    if (control == CC_ComboBox) {
        paintField(painter, option->rect, edgeState(widget), option->state & State_HasFocus, option->state & State_MouseOver, !(option->state & State_Enabled));
        QStyleOption arrow(*option);
        arrow.rect = QRect(option->rect.right() - controlHeight + space::s, option->rect.center().y() - 8, 16, 16);
        paintArrow(PE_IndicatorArrowDown, arrow, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace luwte::ui
