import type { HomeworkTexts } from './enHomework.ts';

/** 为班级玩一局的学生读到的中文。 */
export const zhHomework: HomeworkTexts = {
  'invitation.heading': '给全班的一局',
  'invitation.lead': '全班拿到的是同样的十二条主张，出自 2024 年的两篇文章。每一条帮了谁？后面还有两个短轮。',
  'invitation.takes': '大约十分钟，没有倒计时。',
  'invitation.end': '最后你会得到一个成绩链接，请发回给把这一局给你的人。链接里是你的每一步，没有姓名。',
  'invitation.play': '开始',
  'invitation.begun': '这一局你已经开始了。',
  'invitation.played': '这一局你已经玩过。下面是第一次的结果，要发的就是它。',
  'invitation/damaged': '链接里有字符丢失或改动了。请把整个链接重新复制一遍，或者再要一次。',
  'invitation/newer': '这个链接出自更新版本的游戏。重新载入页面，就能用上新版本。',
  'handIn.heading': '把结果发回去',
  'handIn.lead': '复制链接，发给把这一局给你的人。链接里是你的每一步，没有姓名；分数会按这些步子重新算。',
  'handIn.belief': '把我前后的立场也告诉对方。打开我的链接就能看到；全班的立场只整体显示，而且要满五人。',
  'handIn.message': '我玩的一局“泡沫还是实验室”：',
  'handIn.text': '要发回去的结果',
  'handIn.copy': '复制我的结果',
};
