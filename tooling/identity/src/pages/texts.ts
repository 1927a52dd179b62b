import type { Language } from "../http/language.ts";

const chinese = {
  switchLanguage: "English",
  staff: {
    product: "服务协同运营平台",
    headline: "五条线，合为一处",
    headlineMore: "客户、员工与合作伙伴，在同一个平台上协同服务",
    strands: ["统一接入", "统一服务", "统一流程", "统一管理", "统一数据"],
    more: "使用您的工作账号",
  },
  customers: {
    product: "客户服务",
    headline: "有什么可以帮您？",
    headlineMore: "账单、业务与办理进度，一处看清",
    strands: ["查费用", "办业务", "报故障", "提诉求", "找客服"],
    more: "使用您的手机号码或用户名",
  },
  username: "用户名",
  password: "密码",
  show: "显示密码",
  hide: "隐藏密码",
  logIn: "登录",
  demonstration: "演示账号",
  demonstrationMore: "点选即可填入",
  wrong: "用户名或密码不正确，请核对后重试。",
  limited: "密码错误次数过多，请在 {minutes} 分钟后再试。",
  expired: { title: "登录页面已失效", text: "页面停留过久，或登录已在别处完成。请返回平台重新进入。" },
  refused: {
    title: "无法完成登录",
    text: "应用发来的登录请求不正确。请返回平台重新进入；若仍出现，请将下面的代码告知管理员。",
  },
  failed: { title: "登录服务出了问题", text: "本次请求没有完成，您的账号不受影响。请稍后重试。" },
  away: { title: "登录服务暂时不可用", text: "已登录的人员可继续工作。请稍后重试。" },
  loggedOut: { title: "已退出登录", text: "您已退出全部应用。" },
  account: { title: "账号信息", text: "姓名、角色与密码由系统管理员维护。" },
  leaving: { title: "退出登录", text: "将退出全部应用。", button: "退出登录" },
  back: "返回平台",
};

export type Texts = typeof chinese;

const english: Texts = {
  switchLanguage: "中文",
  staff: {
    product: "Service coordination platform",
    headline: "Five strands, one service",
    headlineMore: "Customers, staff and partners work together on one platform",
    strands: ["Access", "Service", "Process", "Management", "Data"],
    more: "Use your work account",
  },
  customers: {
    product: "Customer service",
    headline: "How can we help?",
    headlineMore: "Bills, services and progress in one place",
    strands: ["Bills", "Services", "Faults", "Requests", "Help"],
    more: "Use your phone number or user name",
  },
  username: "User name",
  password: "Password",
  show: "Show password",
  hide: "Hide password",
  logIn: "Log in",
  demonstration: "Demonstration log-ins",
  demonstrationMore: "choose one to fill in",
  wrong: "User name or password is wrong. Please check both and try again.",
  limited: "Too many wrong passwords. Please try again in {minutes} min.",
  expired: {
    title: "This log-in page has expired",
    text: "It was open for too long, or you have logged in elsewhere. Please go back and enter again.",
  },
  refused: {
    title: "The log-in could not be completed",
    text: "The app sent a request that is not valid. Please go back and enter again; if this stays, give the code below to your administrator.",
  },
  failed: {
    title: "Something went wrong at the log-in",
    text: "This request was not completed; your account is not affected. Please try again shortly.",
  },
  away: {
    title: "Log-in is not available right now",
    text: "Whoever is logged in can go on working. Please try again shortly.",
  },
  loggedOut: { title: "You are logged out", text: "You have left all apps." },
  account: { title: "Your account", text: "Name, roles and password are kept by the system administrator." },
  leaving: { title: "Log out", text: "This logs you out of all apps.", button: "Log out" },
  back: "Back to the platform",
};

export function textsFor(language: Language): Texts {
  return language === "en" ? english : chinese;
}
